import type { Clock } from '../text/clocks.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import { isAfterOtherClock, isBeforeOtherClock, isMaybeBeforeOtherClock } from '../vocabulary/lexicon.js'
import { startOfLead } from './labels.js'

/** A clock that may open (or close) a chapter. `start` and `end` hold its bullet and brackets too. */
export interface ChapterClock extends Span {
  clock: Clock
  bracketed: boolean
  /** Glued to the word before it, or behind a word for a time of day, a date, a verse: trusted only where it fits its neighbours. */
  doubtful: boolean
  /** A range in brackets with which a title ends: `某某（1:00~30:00）`. */
  closes: boolean
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '「': '」', '《': '》', '<': '>' }

/** The clocks of a stretch that can be chapters by what stands directly around them: no time of day, date, verse, score. */
export function findChapterClocks(text: Text, span: Span): ChapterClock[] {
  const found: ChapterClock[] = []
  for (const clock of spansIn(text.clocks, span)) {
    const candidate = readChapterClock(text, span, clock)
    if (candidate) found.push(candidate)
  }
  return found
}

function readChapterClock({ folded, enclosed }: Text, span: Span, clock: Clock): ChapterClock | null {
  const closer = brackets[folded[clock.start - 1] ?? '']
  const bracketed = closer !== undefined && clock.start > span.start && folded[clock.end] === closer
  if (!bracketed && enclosed[clock.start] && enclosed[clock.end]) return null
  const about = bracketed
    ? 0
    : (/(?<![^ ])(?:[@~]|大?约) ?$/.exec(folded.slice(Math.max(span.start, clock.start - 4), clock.start))?.[0]
        .length ?? 0)
  const inner = bracketed ? { start: clock.start - 1, end: clock.end + 1 } : { ...clock, start: clock.start - about }
  const start = startOfLead(folded, span, inner.start)
  const before = folded.slice(Math.max(span.start, start - 16), start)
  const behind = folded.slice(inner.end, inner.end + 8)
  if (!bracketed && ((isTimeOfDay(folded, clock) && isAfterOtherClock(behind)) || /^[/.]\d/.test(behind))) return null
  const glued = start > span.start && !/[ \u200b]/.test(folded[start - 1] ?? '')
  const bare = start === inner.start && !bracketed && about === 0
  if (bare && isBeforeOtherClock(before)) return null
  const other = bare && isMaybeBeforeOtherClock(before)
  const closes = bracketed && glued && clock.until !== null && /^(?:\s|$)/.test(folded.slice(inner.end, inner.end + 1))
  return { start, end: inner.end, clock, bracketed, doubtful: glued || other, closes }
}

/** Hours and minutes of a day: `40:52` are none, whatever follows. */
function isTimeOfDay(folded: string, { start, end }: Clock): boolean {
  return Number.parseInt(folded.slice(start, end), 10) <= 24
}
