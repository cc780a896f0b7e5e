import type { OpenerForm } from './turnOpener.js'

/** What a list of times with words shows of itself. */
export interface TurnEvidence {
  form: OpenerForm
  /** The times in the order of the text. Seconds. */
  starts: readonly number[]
  /** Whether nearly all times have an end and fractions: `[00:01.000 --> 00:04.000]`. */
  isMachine: boolean
  /** Whether nearly all have a speaker, and speakers come again. */
  hasSpeakers: boolean
  /** What is said in each. */
  words: readonly string[]
  /** The label the list stands under. */
  heading: 'transcript' | 'chapters' | null
}

/** From this weight on a list of times is a transcript. */
const enough = 4

/**
 * Whether a list of times is a transcript rather than chapters, by the whole list: speakers that come again, times seconds
 * apart, sentences that end, length, number, the label above. No sign alone is proof but one: times ten seconds apart.
 *
 * The weights prefer a transcript read as chapters' prose over chapters lost: chapters are minutes apart, end in no full stop, and
 * are seldom spoken by the same two people.
 */
export function isTranscript(evidence: TurnEvidence): boolean {
  return weigh(evidence) >= enough
}

function weigh({ form, starts, isMachine, hasSpeakers, words, heading }: TurnEvidence): number {
  const gap = medianGap(starts)
  const many = words.length
  const full = words.filter((said) => /[。.!…]["'”」』)]*$/.test(said)).length >= many / 2
  const length = median(words.map(measure))
  let weight = 0
  if (hasSpeakers) weight += form === 'name-time' || form === 'name-time-text' ? 3 : 2
  if (gap <= 10 && many >= 6) weight += 4
  else if (gap <= 30) weight += 2
  else if (gap <= 60) weight += 1
  else if (gap > 90 && (form === 'time-text' || form === 'time')) weight -= gap > 180 ? 2 : 1
  if (many >= 20 && gap <= 30) weight += 1
  if (many > 60 && gap <= 60) weight += 1
  if (full) weight += 1
  if (length >= 40) weight += length >= 100 ? 2 : 1
  if (isMachine) weight += 3
  if (heading === 'transcript') weight += 3
  if (heading === 'chapters') weight -= 4
  return weight
}

/** The distance of neighbours; far where the times do not ascend. */
function medianGap(starts: readonly number[]): number {
  const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0))
  const ascending = gaps.filter((gap) => gap >= 0).length
  const middle = median(gaps)
  return ascending >= gaps.length * 0.8 && middle > 0 ? middle : Number.POSITIVE_INFINITY
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Latin letters weigh less than Han characters: a word of five is about two of them. */
function measure(words: string): number {
  return words.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, 'xxx').length / 3
}
