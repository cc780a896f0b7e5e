import { resolveReferences } from '../html/references.js'
import type { Decoding } from './decoding.js'

/** Letters that are compared at a time: more than a word, less than a sentence. */
const grain = 12

/** How many texts are compared with each other; no record has so many. */
const most = 12

/**
 * Which of several texts of one episode to read: those that say what no other says, a short one before a long one, as its list
 * would take the short one in. What is a part of another, or nearly the same, counts once: the fuller one is kept.
 *
 * @param said what is read already: a title
 */
export function pickNotes(candidates: readonly Decoding[], said: readonly string[] = []): Decoding[] {
  const known = said.map(toLetters)
  const texts = candidates.map((decoding, order) => ({ decoding, order, letters: toLetters(decoding.text) }))
  const kept: typeof texts = []
  const byLength = texts.filter(({ letters }) => letters !== '').sort((a, b) => weigh(b) - weigh(a))
  for (const text of byLength) {
    const others = kept.length > most ? [] : [...known, ...kept.map(({ letters }) => letters)]
    if (!others.some((other) => isWithin(text.letters, other))) kept.push(text)
  }
  return kept.reverse().map(({ decoding }) => decoding)
}

/** Among texts of about one length the first is the better: it has its markup. */
function weigh({ letters, order }: { letters: string; order: number }): number {
  return letters.length * (1 - order * 0.05)
}

function isWithin(part: string, whole: string): boolean {
  // A word or two may stand anywhere by chance.
  if (part.length < grain) return part === whole
  if (part.length <= 400 && whole.includes(part)) return true
  if (whole.startsWith(part)) return true
  if (part.length < 2 * grain) return false
  const known = new Set<string>()
  for (let at = 0; at + grain <= whole.length; at++) known.add(whole.slice(at, at + grain))
  let same = 0
  let all = 0
  for (let at = 0; at + grain <= part.length; at += grain) {
    all++
    if (known.has(part.slice(at, at + grain))) same++
  }
  return same / all >= 0.9
}

/** What two renderings of one text have in common: its letters and digits. */
function toLetters(text: string): string {
  return resolveReferences(text)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
