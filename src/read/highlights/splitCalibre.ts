import type { NoteSource } from './noteSource.js'

/** The day below a passage with the address of the passage, as calibre writes it: `[2025/3/1 20:14](calibre://…)`. */
const stamp = /^\[([^[\]\n]{6,40})\]\((calibre:\/\/[^()\s]{1,600})\)$/

/** Whether annotations of calibre stand in a text. */
export function isCalibre(head: string): boolean {
  return head.split(/\r?\n/).filter((line) => readDay(line.trim()) !== null).length >= 2
}

/** Annotations of calibre with plain days, each with the address of its passage, and with books as headings of the first order. */
export function splitCalibre(lines: readonly NoteSource[]): NoteSource[] {
  if (!lines.some(({ words }) => readDay(words) !== null)) return [...lines]
  const isLow = !lines.some(({ words }) => /^#\s/.test(words))
  return lines.map((line) => {
    const found = readDay(line.words)
    if (found) return { ...line, words: found[1] ?? '', address: found[2] ?? '' }
    return isLow && /^##/.test(line.words) ? { ...line, words: line.words.slice(1), start: line.start + 1 } : line
  })
}

function readDay(words: string): RegExpExecArray | null {
  return words.includes('](calibre://') ? stamp.exec(words) : null
}
