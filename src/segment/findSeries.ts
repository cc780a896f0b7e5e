import type { Text } from '../text/text.js'
import type { Gap } from './gaps.js'

const number = /^\(?(\d{1,2})[.、)](?!\d)/
const letter = /^\(?([A-H])[)、]/

/**
 * The gaps before the members of a series that counts up from its beginning: `1. … 2. … 3. …`, `A) … B) …`. Two members make one; what does not
 * count up from 1 is none.
 */
export function findSeries({ folded }: Text, gaps: readonly Gap[], start: number): number[] {
  return [...readSeries(folded, gaps, start, readNumber), ...readSeries(folded, gaps, start, readLetter)]
}

function readSeries(
  folded: string,
  gaps: readonly Gap[],
  start: number,
  read: (words: string) => number | null,
): number[] {
  const found: number[] = []
  let last = read(folded.slice(start, start + 4)) === 1 ? 1 : 0
  const opens = last === 1
  for (const gap of gaps) {
    const value = read(folded.slice(gap.end, gap.end + 4))
    if (value === null) continue
    if (value !== last + 1 || folded[gap.start - 1] === '第') break
    found.push(gap.end)
    last = value
  }
  return found.length + (opens ? 1 : 0) >= 2 ? found : []
}

function readNumber(words: string): number | null {
  const digits = number.exec(words)?.[1]
  return digits ? Number(digits) : null
}

function readLetter(words: string): number | null {
  const sign = letter.exec(words)?.[1]
  return sign ? sign.charCodeAt(0) - 64 : null
}
