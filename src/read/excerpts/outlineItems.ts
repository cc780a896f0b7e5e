import type { SourceLine } from './sourceLine.js'

/** Points below points to this depth; what is deeper counts as this deep. */
const deepest = 100

/** A point of an outline: its lines and the points below it, in their order. */
export interface Item {
  /** Columns. */
  indent: number
  /** 0, or how deep a heading it is. */
  depth: number
  bullet: boolean
  parts: (SourceLine | Item)[]
}

/**
 * The points of an outline, as Logseq and Readwise write it: bullets by their indentation, each with the lines that are indented below it;
 * headings and paragraphs between them are points of their own. Lines of a fenced code belong to the point they stand in.
 */
export function readOutlineItems(lines: readonly SourceLine[]): Item[] {
  const top: Item[] = []
  const open: Item[] = []
  let fenced = false
  for (const line of lines) {
    const bullet = fenced ? null : /^[-*+•](?:\s+|$)/.exec(line.words)
    const heading = fenced || bullet ? null : /^(#{1,6})\s+/.exec(line.words)
    if (bullet || heading) {
      while (open.length > 0 && (heading || (open.at(-1)?.indent ?? 0) >= line.indent || !open.at(-1)?.bullet))
        open.pop()
      const mark = (bullet ?? heading)?.[0] ?? ''
      const item: Item = { indent: line.indent, depth: heading?.[1]?.length ?? 0, bullet: bullet !== null, parts: [] }
      const words = line.words.slice(mark.length)
      if (words !== '') item.parts.push({ ...line, words, start: line.start + mark.length })
      const parent = open.at(-1)
      if (parent) parent.parts.push(item)
      else top.push(item)
      if (bullet && open.length < deepest) open.push(item)
    } else {
      while (!fenced && line.gap > 0 && open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop()
      const parent = open.at(-1)
      if (parent) parent.parts.push(line)
      else {
        const item: Item = { indent: line.indent, depth: 0, bullet: false, parts: [line] }
        top.push(item)
        open.push(item)
      }
    }
    if (/^```/.test(line.words) || /^[-*+] ```/.test(line.words)) fenced = !fenced
  }
  return top
}

/** All lines of a point, those of the points below it too. */
export function listLines(item: Item): SourceLine[] {
  return item.parts.flatMap((part) => ('parts' in part ? listLines(part) : [part]))
}

/** The lines of a point itself. */
export function ownLines(item: Item): SourceLine[] {
  return item.parts.filter((part): part is SourceLine => !('parts' in part))
}

/** The points right below a point. */
export function ownItems(item: Item): Item[] {
  return item.parts.filter((part): part is Item => 'parts' in part)
}
