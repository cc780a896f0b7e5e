import { toLine } from '../toLine.js'

/**
 * One line of a text that HTML can hold: white space collapsed, control characters gone, halves of characters and non-characters
 * replaced by U+FFFD. So are marks of direction (Unicode UAX #9) whose other half is missing: one that closes nothing would close the
 * element around it, one that is not closed would run on behind it.
 *
 * @example
 * cleanText(' 开场\n\u2069 ') // => '开场 \uFFFD'
 */
export function cleanText(text: string): string {
  return closeIsolates(toLine(text).replace(/\p{Noncharacter_Code_Point}/gu, '\uFFFD'))
}

function closeIsolates(text: string): string {
  const open: number[] = []
  const broken = new Set<number>()
  for (const { index, 0: mark } of text.matchAll(/[\u2066-\u2069]/g))
    if (mark !== '\u2069') open.push(index)
    else if (open.pop() === undefined) broken.add(index)
  for (const index of open) broken.add(index)
  return text.replace(/[\u2066-\u2069]/g, (mark, index: number) => (broken.has(index) ? '\uFFFD' : mark))
}
