import { isHeadingLike, type NoteLine } from './noteLine.js'

/** A part of reading notes: an entry, the heading of a chapter, or what is neither. */
export interface NotePart {
  kind: 'entry' | 'chapter' | 'aside'
  lines: NoteLine[]
  /** Of a chapter: whether it stands in one block with the next entry and is of it alone. */
  once?: boolean
}

/** A short line over all passages. */
export function isSideTitle({ kind, lines }: NotePart, at: number, parts: readonly NotePart[]): boolean {
  const [line] = lines
  if (at > 0 || kind === 'aside' || lines.length > 1 || !line || parts.length < 2) return false
  if (kind === 'chapter') return line.depth === 1
  return isHeadingLike(line.words) && !line.tail && !line.attribution
}
