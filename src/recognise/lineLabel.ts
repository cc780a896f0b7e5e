import { findLabels, type Label } from '../segment/labels.js'
import { measureLead } from '../segment/marks.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { type LabelReading, readLabel } from '../vocabulary/lexicon.js'
import { peopleKinds } from '../vocabulary/peopleKinds.js'

/** Heads of a block have at most this many units. */
const longest = 48

/** Headings that a format marks as such may be longer. */
const longestHeading = 200

/**
 * The label a line opens with, if it does: `【X】 …`, `X：…`, or a line that is nothing but known words, in whatever decoration.
 */
export function findLineLabel(text: Text, line: Span): Label | null {
  const lead = measureLead(text.folded, line.start, line.end)
  const head = { start: line.start, end: Math.min(line.end, line.start + longest + lead) }
  const label = findLabels(text, head).find(({ form }) => form !== 'bare')
  if (label && label.start === line.start && isOpening(text, label, line)) return label
  return readWholeLine(text, line, lead)
}

/** Nothing but decoration stands between the line's begin and the words. */
function isOpening({ folded }: Text, label: Label, line: Span): boolean {
  return (
    label.form === 'bracket' ||
    (label.form === 'colon' &&
      peopleKinds.has(label.reading.kind) &&
      !/\p{Script=Han}/u.test(folded.slice(line.start, label.words.start))) ||
    !/[\p{L}\p{N}]/u.test(folded.slice(line.start, label.words.start).replace(/^\W*\d{1,2}[.、)]/, ''))
  )
}

const decorated = /^(?:#{1,6} |[-—–=*_~/|\\<>▎▌◆■●「『[(]|\p{Extended_Pictographic})/u

function readWholeLine({ folded }: Text, line: Span, lead: number): Label | null {
  const isHeading = /^#{1,6} /.test(folded.slice(line.start, line.start + 8))
  if (line.end - line.start > (isHeading ? longestHeading : longest)) return null
  const words = { start: line.start + lead, end: line.end }
  while (words.start < words.end && /[^\p{L}\p{N}]/u.test(folded[words.start] ?? '')) words.start++
  while (words.end > words.start && /[^\p{L}\p{N}]/u.test(folded[words.end - 1] ?? '')) words.end--
  if (/^[^「『《【(]*[」』》】)]/.test(folded.slice(words.start, words.end))) return null
  if (words.start === words.end || (!isHeading && /[。,;!?]/.test(folded.slice(words.start, words.end)))) return null
  if (folded[words.start - 1] === '《' && folded[words.end] === '》') return null
  const isDecorated = decorated.test(folded.slice(line.start, line.end))
  const colon = folded[line.end - 1] === ':'
  const isEmoji = /^(?![©®™])\p{Extended_Pictographic}/u.test(folded.slice(line.start, line.end))
  const framed = isFramed(folded, line, words)
  const reading =
    readLabel(folded.slice(words.start, words.end), colon || isHeading || isEmoji || framed) ??
    (isHeading || framed ? unknown : null)
  if (reading && !reading.exact && /[。,;]/.test(folded[line.end - 1] ?? '')) return null
  if (!reading || (!isDecorated && !colon && isTooCommon(folded.slice(words.start, words.end)))) return null
  return { start: line.start, end: line.end, words, reading, open: words.start, form: 'bare' }
}

const unknown: LabelReading = { kind: 'other', role: null, contact: null, exact: false }

/** `- 某某 -`, `== X ==`: the same signs on both sides make a heading of any few words. */
function isFramed(folded: string, line: Span, words: Span): boolean {
  const before = folded.slice(line.start, words.start).trim()
  const after = folded.slice(words.end, line.end).trim()
  return words.end - words.start <= 16 && /^[-–—=~/|<>_*·]{1,6}$/.test(before) && mirror(before) === after
}

function mirror(frame: string): string {
  return [...frame]
    .reverse()
    .map((sign) => (sign === '<' ? '>' : sign === '>' ? '<' : sign))
    .join('')
}

/** A single character, or a word that as readily begins a sentence. */
function isTooCommon(words: string): boolean {
  return words.length < 2
}
