import { type ChapterClock, findChapterClocks } from '../segment/chapterClocks.js'
import type { Label } from '../segment/labels.js'
import { measureLead, readMark } from '../segment/marks.js'
import type { Segment } from '../segment/segments.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import { findLineLabel } from './lineLabel.js'

/** A segment with what can be told of it alone. */
export interface Piece extends Segment {
  kind: 'blank' | 'ruler' | 'text'
  /** The bullet before the words, `1` for any number, empty for none. */
  mark: string
  /** Blanks before the first character. */
  indent: number
  /** The words behind the bullet, without white space at the edges. */
  body: Span
  label: Label | null
  /** The time the line opens or closes with. */
  clock: ChapterClock | null
  /** Whether the time stands at the end, the title before it. */
  clockLast: boolean
}

/** Read the opening of a segment: bullet, label, time. */
export function readPiece(text: Text, segment: Segment): Piece {
  const body = trim(text.folded, segment)
  const plain = {
    ...segment,
    mark: '',
    indent: body.start - segment.start,
    body,
    label: null,
    clock: null,
    clockLast: false,
  }
  if (body.start === body.end) return { ...plain, kind: 'blank' }
  const words = text.folded.slice(body.start, body.end)
  if (isRuler(words)) return { ...plain, kind: 'ruler' }
  if (!/[\p{L}\p{N}]/u.test(words)) return { ...plain, kind: 'blank' }
  const { clock, clockLast } = readClock(text, body)
  const emphasised = /^\*[^*\s][^*]*\*$/.test(words)
  const lead = emphasised ? 0 : measureLead(text.folded, body.start, body.end)
  const linked = spansIn(text.anchors, body)[0]
  const inner = { start: Math.min(body.start + lead, linked?.start ?? body.end, body.end), end: body.end }
  const isLinked = linked?.start === inner.start && linked.end >= inner.end
  const label = clock && !clockLast ? null : findLineLabel(text, body)
  // A bullet or an account that is nothing but linked words leads somewhere and heads nothing.
  const leads = isLinked && (lead > 0 || label?.reading.kind === 'contacts')
  return {
    ...plain,
    kind: 'text',
    mark: readMark(words.slice(0, lead)),
    body: inner.start === inner.end ? body : inner,
    label: leads ? null : label,
    clock,
    clockLast,
  }
}

function trim(folded: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s\u200b]/.test(folded[from] ?? '')) from++
  while (to > from && /[\s\u200b]/.test(folded[to - 1] ?? '')) to--
  return { start: from, end: to }
}

function isRuler(words: string): boolean {
  return words.length >= 2 && /^[-—–=*_~·.#+─━═ \u200b]+$/.test(words) && /[-—–=*_~─━═]{2}|[*#] [*#]/.test(words)
}

function readClock(text: Text, body: Span): { clock: ChapterClock | null; clockLast: boolean } {
  const clocks = findChapterClocks(text, body)
  const first = clocks[0]
  if (first && first.start === body.start) return { clock: first, clockLast: false }
  const last = clocks.at(-1)
  const closes = last && clocks.length === 1 && last.end === body.end
  return closes ? { clock: last, clockLast: true } : { clock: null, clockLast: false }
}
