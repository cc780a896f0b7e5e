import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { ChapterClock } from './chapterClocks.js'
import { findSeries } from './findSeries.js'
import { findGaps, type Gap } from './gaps.js'
import type { Label } from './labels.js'
import { certainRank, measureLead, ranked, readMark } from './marks.js'

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
  const gaps = bodies.map((body) => dropTyped(text.folded, findGaps(text, body)))
  if (titleFirst) {
    const rest = { start: run.at(-1)?.end ?? surroundings.end, end: surroundings.end }
    const tail = { ...rest, start: rest.start + countBlanks(text.folded, rest) }
    return [
      ...bodies.flatMap((body, i) => cutTitleFirst(text, body, gaps[i] ?? [])),
      tail.start,
      ...findSeries(text, findGaps(text, tail), tail.start),
    ]
  }
  const habitual = isHabit(gaps.slice(0, -1))
  const opening = readOpening(text, run, surroundings)
  const ranks = findRanks(text, gaps, surroundings.opening)
  const tight = findTightMark(text, gaps)
  for (const [i, body] of bodies.entries()) {
    const breaks = findBreaks(text, body, gaps[i] ?? [], { habitual, mark: opening.mark ?? tight, ranks })
    cuts.push(...breaks, ...findSeries(text, gaps[i] ?? [], body.start))
    const next = run[i + 1]
    if (opening.headed && next && breaks.length === 0) {
      const heading = lastGoodGap(text.folded, body, gaps[i] ?? [])
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

/** `开场 00:05 正题 01:20`: nothing follows the last time, and words stand between the label and the first; or `开场（00:05~01:20）`. */
function isTitleFirst({ folded }: Text, run: readonly ChapterClock[], { opening, end }: Surroundings): boolean {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return false
  if (run.every(({ closes }) => closes)) return true
  if (opening === null) return false
  return !/[\p{L}\p{N}]/u.test(folded.slice(last.end, end)) && /\p{L}/u.test(folded.slice(opening, first.start))
}

function cutTitleFirst(text: Text, body: Span, gaps: readonly Gap[]): number[] {
  const blanks = countBlanks(text.folded, body)
  const title = findTitle(text, body, gaps)
  const notes = gaps.filter((gap) => gap.end < title)
  return [body.start + blanks, ...findSeries(text, notes, body.start + blanks), title]
}

function countBlanks(folded: string, { start, end }: Span): number {
  return /^ */.exec(folded.slice(start, end))?.[0].length ?? 0
}

/** Where the title before a time begins: behind the notes of the chapter before, at a rank or at the last sure break. */
function findTitle({ folded }: Text, body: Span, gaps: readonly Gap[]): number {
  const rank = gaps.findLast((gap) => ranked.test(folded.slice(gap.end, gap.end + 24)))
  return (rank ?? gaps.findLast((gap) => gap.score >= sure))?.end ?? body.start
}

/** More than half of the titles hold such blanks: the author writes them. */
function isHabit(gaps: readonly (readonly Gap[])[]): boolean {
  const holding = gaps.filter((list) => list.some((gap) => gap.score >= sure))
  return gaps.length >= 4 && holding.length > gaps.length * 0.6
}

/** What stands between the list's label and its first time: a marked heading tells the mark of all, an unmarked one that there are others. */
interface Opening {
  mark: string | null
  headed: boolean
}

function readOpening({ folded }: Text, run: readonly ChapterClock[], { opening }: Surroundings): Opening {
  const first = run[0]
  if (opening === null || !first) return { mark: null, headed: false }
  const at = opening + (/^ */.exec(folded.slice(opening, first.start))?.[0].length ?? 0)
  const words = folded.slice(at, first.start).trim()
  if (words.length < 2) return { mark: null, headed: false }
  const mark = readMark(folded.slice(at, at + measureLead(folded, at, first.start))) || null
  const headed = mark === null && !ranked.test(words) && words.length <= 60 && !/[。!?].*[。!?]/.test(words)
  return { mark, headed }
}

function findBreaks(
  text: Text,
  body: Span,
  gaps: readonly Gap[],
  list: { habitual: boolean; mark: string | null; ranks: ReadonlySet<number> },
): number[] {
  const threshold = list.habitual ? 0.85 : sure
  return gaps
    .filter((gap) => gap.end - body.start >= 3 && !isBehindRank(text.folded, body, gap))
    .filter(
      (gap) =>
        list.ranks.has(gap.end) ||
        opensMarked(text.folded, gap.end, body.end, list.mark) ||
        (gap.score >= threshold && !isShortHead(text.folded, body, gap)),
    )
    .map((gap) => gap.end)
}

/** `第二部分 某某`: the blank behind a rank is the author's. */
function isBehindRank(folded: string, body: Span, gap: Gap): boolean {
  const from = folded.lastIndexOf(' ', gap.start - 1) + 1
  const word = folded.slice(Math.max(body.start, from, gap.start - 12), gap.start)
  return word !== '' && ranked.exec(word)?.[0] === word
}

/** A dash or dot written close to its words (`-某某`) or behind the end of a sentence is a bullet; then it is one between blanks too. */
function findTightMark({ folded }: Text, gaps: readonly (readonly Gap[])[]): string | null {
  for (const list of gaps)
    for (const gap of list) {
      const words = folded.slice(gap.end, gap.end + 2)
      const behindEnd = /[。!?…]/.test(folded[gap.start - 1] ?? '')
      const sign = (behindEnd ? /^([-·])/ : /^([-·])[\p{L}“「『《]/u).exec(words)?.[1]
      if (sign) return sign
    }
  return null
}

/** The mark with which the list opens, or another bullet with words behind it. */
function opensMarked(folded: string, at: number, end: number, opening: string | null): boolean {
  const rest = folded.slice(at, Math.min(end, at + 24))
  if (/^[-—=_*]{3}/.test(rest)) return true
  const lead = measureLead(folded, at, end)
  const mark = readMark(folded.slice(at, at + lead))
  const words = folded.slice(at + lead, at + lead + 2)
  if (/^[^\p{L}\p{N}]*(?:的|和|与|是|或|及|了|等)/u.test(rest)) return false
  if (!mark || mark === '1' || !/^[\p{L}\p{N}“「『《【(]/u.test(words)) return false
  return mark === opening || /^(?:[*•●○◆◇■□▶►➤▪◦‣⭕※☆★✦]|[-·](?! )\D|\p{Extended_Pictographic})/u.test(rest)
}

/** What a particle behind `Part 1` shows to be part of a sentence. */
const particle = /^(?: ?(?:里|的|中|吗|和|与|是|之|上|下|还|也|就|都|了))/u

/**
 * Where headings with a rank begin (二、, Part 2): they count up through the list. One that stands alone counts where the list opens with
 * another.
 */
function findRanks({ folded }: Text, gaps: readonly (readonly Gap[])[], opening: number | null): ReadonlySet<number> {
  const found = gaps.flat().flatMap((gap) => {
    const rest = folded.slice(gap.end, gap.end + 24)
    const rank = ranked.exec(rest)?.[0]
    return rank && !particle.test(rest.slice(rank.length))
      ? [{ at: gap.end, value: readRank(rank), sure: certainRank.test(rank) }]
      : []
  })
  const first = opening === null ? null : (ranked.exec(folded.slice(opening, opening + 24).trimStart())?.[0] ?? null)
  let last = first === null ? 0 : readRank(first)
  const ascending = found.filter(({ value }) => {
    const next = value > last || value === 1
    if (next) last = value
    return next
  })
  const alone = first === null && ascending.length < 2
  return new Set(ascending.filter(({ sure: own }) => own || !alone).map(({ at }) => at))
}

const numerals = '一二三四五六七八九十'

function readRank(rank: string): number {
  const digits = /\d+(?:\.\d+)?/.exec(rank)?.[0]
  if (digits) return Number(digits)
  const han = [...rank].filter((character) => numerals.includes(character))
  const values = han.map((character) => numerals.indexOf(character) + 1)
  if (values.length > 1 && values[0] === 10) return 10 + (values[1] ?? 0)
  const roman = /part ?\.? ?([ivx]+)/i.exec(rank)?.[1]?.toLowerCase()
  if (roman) return ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(roman) + 1
  return values[0] ?? (/下/.test(rank) ? 2 : 1)
}

/** `(L3) 与…(L4) 间…`: who writes a blank behind a bracket inside a sentence does so again. */
function dropTyped(folded: string, gaps: readonly Gap[]): Gap[] {
  const closes = (gap: Gap) => folded[gap.start - 1] === ')'
  const isTyped = gaps.some((gap) => closes(gap) && gap.score > 0 && gap.score < sure)
  return gaps.filter((gap) => !isTyped || !closes(gap))
}

/** A word or two before a blank are hardly a whole title. */
function isShortHead(folded: string, body: Span, gap: Gap): boolean {
  return folded.slice(body.start, gap.start).replace(/[^\p{L}\p{N}]/gu, '').length < 3
}

/** The last gap of a title behind which a heading of 4 to 46 units may stand. */
function lastGoodGap(folded: string, body: Span, gaps: readonly Gap[]): number | null {
  const good = gaps.filter(
    (gap) =>
      !/^\d{1,2}[.、]/.test(folded.slice(gap.end, gap.end + 3)) &&
      gap.score >= 0.4 &&
      body.end - gap.end >= 4 &&
      body.end - gap.end <= 46,
  )
  return good.at(-1)?.end ?? null
}
