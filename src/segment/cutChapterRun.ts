import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { ChapterClock } from './chapterClocks.js'
import { findGaps, type Gap } from './gaps.js'
import type { Label } from './labels.js'
import { measureLead, ranked, readMark } from './marks.js'

interface Surroundings {
  /** Where the list's label ends, if it has one directly before it. */
  opening: number | null
  /** Where the text behind the last time ends. */
  end: number
  /** Bracketed headings inside the list. */
  headings: readonly Label[]
}

/** From this score on a gap inside a chapter is a lost line break. */
const sure = 0.5

/**
 * Cut a flattened list of times: before each time, and where a title ends and a heading or a note begins.
 *
 * What counts is the whole list: a mark between the list's label and its first time marks the sections; a list that opens with an
 * unmarked heading has others; blanks that stand in most titles are the author's habit and no breaks.
 */
export function cutChapterRun(text: Text, run: readonly ChapterClock[], surroundings: Surroundings): number[] {
  const titleFirst = isTitleFirst(text, run, surroundings)
  const cuts = titleFirst ? [] : run.map((clock) => clock.start)
  const bodies = titleFirst ? bodiesBefore(run, surroundings) : bodiesBehind(run, surroundings.end)
  const gaps = bodies.map((body) => findGaps(text, body))
  if (titleFirst) return bodies.flatMap((body) => [body.start])
  const habitual = isHabit(gaps.slice(0, -1))
  const headed = opensWithHeading(text, run, surroundings)
  for (const [i, body] of bodies.entries()) {
    const breaks = findBreaks(text, body, gaps[i] ?? [], habitual)
    cuts.push(...breaks)
    const next = run[i + 1]
    if (headed && next && breaks.length === 0) {
      const heading = lastGoodGap(text, body, gaps[i] ?? [])
      if (heading !== null) cuts.push(heading)
    }
  }
  return cuts
}

function bodiesBehind(run: readonly ChapterClock[], end: number): Span[] {
  return run.map((clock, i) => ({ start: clock.end, end: run[i + 1]?.start ?? end }))
}

function bodiesBefore(run: readonly ChapterClock[], { opening }: Surroundings): Span[] {
  return run.map((clock, i) => ({ start: run[i - 1]?.end ?? opening ?? clock.start, end: clock.start }))
}

/** `开场 00:05 正题 01:20`: nothing follows the last time, and words stand between the label and the first. */
function isTitleFirst({ folded }: Text, run: readonly ChapterClock[], { opening, end }: Surroundings): boolean {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || opening === null) return false
  return !/[\p{L}\p{N}]/u.test(folded.slice(last.end, end)) && /\p{L}/u.test(folded.slice(opening, first.start))
}

/** More than half of the titles hold such blanks: the author writes them. */
function isHabit(gaps: readonly (readonly Gap[])[]): boolean {
  const holding = gaps.filter((list) => list.some((gap) => gap.score >= sure))
  return gaps.length >= 4 && holding.length > gaps.length * 0.6
}

function opensWithHeading({ folded }: Text, run: readonly ChapterClock[], { opening }: Surroundings): boolean {
  const first = run[0]
  if (opening === null || !first) return false
  const before = folded.slice(opening, first.start).trim()
  return before.length >= 2 && before.length <= 60 && !/[。!?].*[。!?]/.test(before) && !readMark(folded.slice(opening, opening + measureLead(folded, opening, first.start)))
}

function findBreaks(text: Text, body: Span, gaps: readonly Gap[], habitual: boolean): number[] {
  const breaks: number[] = []
  for (const gap of gaps) {
    if (gap.end - body.start < 3) continue
    const marked = isMarked(text.folded, gap.end, body.end)
    if (marked || (gap.score >= (habitual ? 0.85 : sure) && !isShortHead(text.folded, body, gap))) breaks.push(gap.end)
  }
  return breaks
}

/** A bullet with words behind it, or a rank such as 二、 or Part 2. */
function isMarked(folded: string, at: number, end: number): boolean {
  const rest = folded.slice(at, Math.min(end, at + 24))
  if (ranked.test(rest)) return true
  const lead = measureLead(folded, at, end)
  const mark = readMark(folded.slice(at, at + lead))
  if (!mark || mark === '1') return false
  return /^[\p{L}\p{N}“「『《【(]/u.test(folded.slice(at + lead, at + lead + 2)) && !/^(?:[-–—>→+] |&)/.test(rest) || /^[-·] ?[\p{L}“「『《【]/u.test(rest)
}

/** A word or two before a blank are hardly a whole title. */
function isShortHead(folded: string, body: Span, gap: Gap): boolean {
  return folded.slice(body.start, gap.start).replace(/[^\p{L}\p{N}]/gu, '').length < 3
}

/** The last gap of a title behind which a heading of 4 to 46 units may stand. */
function lastGoodGap(_text: Text, body: Span, gaps: readonly Gap[]): number | null {
  const good = gaps.filter((gap) => gap.score >= 0.1 && body.end - gap.end >= 4 && body.end - gap.end <= 46)
  return good.at(-1)?.end ?? null
}
