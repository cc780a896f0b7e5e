import type { SourceLine } from '../excerpts/sourceLine.js'

/** The day below a passage with the address of the passage, as calibre writes it: `[2025/3/1 20:14](calibre://…)`. */
const stamp = /^\[([^[\]\n]{6,40})\]\((calibre:\/\/[^()\s]{1,600})\)$/

/** Whether annotations of calibre stand in a text. */
export function isCalibre(head: string): boolean {
  return head.split(/\r?\n/).filter((line) => line.includes('](calibre://') && stamp.test(line.trim())).length >= 2
}

/** Days of annotations of calibre as plain ones, each with the address of its passage. */
export function splitCalibre(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line) => {
    const found = line.words.includes('](calibre://') ? stamp.exec(line.words) : null
    return found ? { ...line, words: found[1] ?? '', address: found[2] ?? '' } : line
  })
}
