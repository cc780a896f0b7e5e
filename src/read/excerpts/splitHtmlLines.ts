import type { SourceLine } from './sourceLine.js'

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}

/**
 * Lines in which Snipd has set tags, as one reads them: a line for each break or block, names in bold as `**Name**`. Each keeps the
 * place of its line.
 */
export function splitHtmlLines(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line): SourceLine[] => {
    const plain = line.words.replace(/^(?:> ?)+/, '')
    if (!/[<&]/.test(plain)) return plain === '' ? [] : [{ ...line, words: plain }]
    return plain
      .replace(/<b>([^<>]{1,60})<\/b>/gi, '\n**$1**\n')
      .split(/\n|<br ?\/?>|<\/?(?:blockquote|details|summary|p)>/i)
      .map((part) =>
        decodeEntities(part.replace(/<\/?[a-z][^<>]{0,2000}>/gi, ''))
          .replace(/^(?:> ?)+/, '')
          .trim(),
      )
      .filter((words) => words !== '')
      .map((words) => ({ ...line, words }))
  })
}

function decodeEntities(words: string): string {
  return words.replace(/&(#39|[a-z]{2,4});/g, (entity, name: string) => names[name] ?? entity)
}
