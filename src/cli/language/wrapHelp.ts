/** A Han character or mark with the marks that may not begin a line; a word; blanks. */
const units =
  /[\u2e80-\u9fff\u{20000}-\u{3ffff}（《“][，。、；：！？）》”…]*|[！-～][，。、；：！？）》”…]*|[^\s\u2e80-\u9fff\uff01-\uff5e]+[，。、；：！？）》”…]*|\s+/gu

/**
 * Break a text of the help into lines: where words end, and between Han characters, which take two columns.
 *
 * The view has a better way for the texts of others (see wrapText), which takes longer to load than a help takes to print.
 */
export function wrapHelp(text: string, width: number): string {
  if (measureHelp(text) <= width) return text
  const lines: string[] = []
  let line = ''
  for (const [unit] of text.matchAll(units)) {
    if (line !== '' && measureHelp(line + unit.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    // What the first line is indented by stays.
    if (line !== '' || unit.trim() !== '' || lines.length === 0) line += unit
  }
  return [...lines, line.trimEnd()].join('\n')
}

/** The columns of a text of ours: Han characters and full-width marks take two. */
export function measureHelp(text: string): number {
  return text.replace(/[\u2e80-\u9fff\uff00-\uff60\u{20000}-\u{3ffff}]/gu, '##').length
}
