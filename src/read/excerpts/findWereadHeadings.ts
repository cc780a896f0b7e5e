import type { SourceLine } from './sourceLine.js'

/** A heading is no longer than this. UTF-16 units. */
const longest = 40

/**
 * The lines without a mark that are chapters. The app sets two blank lines before them and one between paragraphs; where a copy has lost
 * that, a chapter is a short line without a full stop that stands right before a note; not the last line of a verse, which no blank line
 * parts from those above.
 */
export function findWereadHeadings(
  lines: readonly SourceLine[],
  isMarked: (line: SourceLine) => boolean,
): ReadonlySet<SourceLine> {
  const plain = (line: SourceLine | undefined) =>
    line !== undefined && !isMarked(line) && !/^(?:原文\s*[:：]|(?:-|—)+\s*来自微信读书)/.test(line.words)
  const spaced = lines.some((line, i) => i > 0 && plain(line) && line.gap >= 2)
  const parted = lines.some((line, i) => i > 0 && line.gap > 0)
  const headings = new Set<SourceLine>()
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || !plain(line)) continue
    const next = lines[i + 1]
    const heads = next !== undefined && (isMarked(next) || headings.has(next))
    const first = !lines.slice(Math.max(0, i - 3), i).some(isMarked) && i < 3
    if (
      first
        ? heads
        : spaced
          ? line.gap >= 2
          : heads && (!parted || line.gap > 0) && isShort(line) && !opensThought(lines[i - 1])
    )
      headings.add(line)
  }
  return headings
}

function isShort({ words }: SourceLine): boolean {
  return words.length <= longest && !/[。！？；：，、…,;:!?.”」』]$/.test(words)
}

/** The line below the head of a thought is its words. */
function opensThought(line: SourceLine | undefined): boolean {
  return line !== undefined && /\d{4}\/\d{1,2}\/\d{1,2}\s*(?:发表想法|认为)/.test(line.words)
}
