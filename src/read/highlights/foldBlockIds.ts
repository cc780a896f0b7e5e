import type { NoteSource } from './noteSource.js'

/** The name that Obsidian gives to a block, on a line of its own below it: `^two-doors`. */
const blockId = /^\^[a-z\d][\w-]{2,60}$/i

/** Lines with the names of blocks taken to the line above, of which they are no words. */
export function foldBlockIds(lines: readonly NoteSource[]): NoteSource[] {
  const folded: NoteSource[] = []
  let gap = 0
  for (const line of lines) {
    const above = folded.at(-1)
    if (above && blockId.test(line.words)) {
      folded[folded.length - 1] = { ...above, end: line.end }
      gap = Math.max(gap, line.gap)
    } else {
      folded.push(gap > line.gap ? { ...line, gap } : line)
      gap = 0
    }
  }
  return folded
}
