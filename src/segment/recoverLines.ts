import type { Span } from '../text/lines.js'
import { matchesIn } from '../text/matchesIn.js'
import { spanAt, type Text } from '../text/text.js'
import { hostingNotice } from '../vocabulary/lexicon.js'
import { peopleKinds } from '../vocabulary/peopleKinds.js'
import { type ChapterClock, findChapterClocks } from './chapterClocks.js'
import { findChapterRuns } from './chapterRun.js'
import { cutChapterRun } from './cutChapterRun.js'
import { cutRegion } from './cutRegion.js'
import { findSeries } from './findSeries.js'
import { findGaps } from './gaps.js'
import { findLabels, type Label } from './labels.js'
import { certainRank } from './marks.js'

/** Where a line stands. */
export interface LineSetting {
  /** In a text that lists times: two of them in a line make a list, and `某某｜02:55 标题` is a heading and a chapter. */
  listed: boolean
  /** At the head of the text, where the title is. */
  head: boolean
}

/**
 * Where the line breaks of a flattened line were: offsets at which its pieces begin; none for a line that is whole.
 *
 * A line counts as flattened by what it holds, not by its length: a list of times, or two labels.
 */
export function recoverLines(text: Text, line: Span, setting: LineSetting): number[] {
  return [
    ...findNotices(text, line),
    ...findRulers(text, line),
    ...cutBehindShow(text, line),
    ...recoverItems(text, line, setting),
  ]
}

function recoverItems(text: Text, line: Span, { listed, head }: LineSetting): number[] {
  const labels = findLabels(text, line)
  const clocks = findChapterClocks(text, line).map((clock) => startBehind(clock, labels))
  if (clocks.length < 2 && labels.length < 2 && !opensList(labels[0], clocks[0]))
    return [
      ...(listed
        ? [
            ...(head ? [] : cutHeadingBeforeTime(text, line, clocks[0])),
            ...cutBehindTitle(text, line, clocks[0], labels[0]),
          ]
        : []),
      ...cutBehindLabel(text, line, labels[0]),
      ...(labels.length === 0 ? cutSeries(text, line) : []),
      ...cutBullets(text, line, labels[0]),
    ]
  const opens = clocks[0]?.start === line.start + countBlanks(text.folded, line.start)
  const announced = labels.filter((label) => isListOfTimes(label)).map((label) => label.end)
  const runs = findChapterRuns(clocks, opens ? [line.start, ...announced] : announced, listed ? 2 : 3)
  const kept = labels.filter((label) => isPlausible(label, runs))
  if (runs.every((run) => run.length < 2) && kept.length < 2 && !opensList(kept[0], runs[0]?.[0])) return []
  return [
    ...kept.map((label) => label.start),
    ...kept.filter((label) => label.form === 'bare').map((label) => skipBlanks(text.folded, label.end)),
    ...cutRegions(text, line, kept, runs),
    ...(runs.every((run) => run.length < 2) ? cutBullets(text, line, undefined) : []),
  ]
}

/** Behind the title of a single chapter: a bracketed label, or a heading with a rank, whose line break was lost. */
function cutBehindTitle(text: Text, line: Span, clock: ChapterClock | undefined, label: Label | undefined): number[] {
  if (!clock || clock.start > line.start + countBlanks(text.folded, line.start)) return []
  const body = { start: clock.end, end: line.end }
  const ranks = findGaps(text, body).filter(
    (gap) => gap.score > 0 && gap.end - body.start > 4 && certainRank.test(text.folded.slice(gap.end, gap.end + 12)),
  )
  const bracket = label?.form === 'bracket' && label.start > clock.end + 4 ? [label.start] : []
  return [...ranks.map((gap) => gap.end), ...bracket]
}

/** `时间轴 00:00 开场`: the label of a list of times, then its first. */
function opensList(label: Label | undefined, clock: ChapterClock | undefined): boolean {
  return (
    label?.reading.kind === 'chapters' &&
    clock !== undefined &&
    clock.start >= label.end &&
    clock.start - label.end <= 60
  )
}

/** In `- 时间轴 - 01:01` the second dash belongs to the label, not to the time. */
function startBehind(clock: ChapterClock, labels: readonly Label[]): ChapterClock {
  const label = spanAt(labels, clock.start)
  return label && label.end <= clock.clock.start ? { ...clock, start: label.end } : clock
}

/** `某某｜02:55 标题`: a heading, a bar, a chapter. */
function cutHeadingBeforeTime({ folded }: Text, line: Span, clock: ChapterClock | undefined): number[] {
  if (!clock || !/\p{L}/u.test(folded.slice(clock.end, line.end))) return []
  return /^[^|,。:]{1,16}\|\s*$/.test(folded.slice(line.start, clock.start)) ? [clock.start] : []
}

/** `* 甲 * 乙 * 丙`: a bullet that comes again between blanks parts items, and a known word among them heads those behind it. */
function cutBullets({ folded }: Text, line: Span, label: Label | undefined): number[] {
  const places = new Map<string, number[]>()
  for (const { start, match } of matchesIn(folded, line, /(?<![^ ])[*•●◆■▶▪‣◦](?= [^ ])/g)) {
    const own = places.get(match[0])
    if (own) own.push(start)
    else places.set(match[0], [start])
  }
  const bullets = [...places.values(), findDashes(folded, line)]
    .filter((list) => list.length >= 3 || (list.length === 2 && /: ?$/.test(folded.slice(line.start, list[0]))))
    .flat()
  if (bullets.length === 0 || !label) return bullets
  const heads = bullets.filter((at) => at > label.end).length >= 2
  return heads ? [...bullets, label.start, skipBlanks(folded, label.end)] : bullets
}

/** `1、… 2、… 3、…`: a line that opens a count and goes on with it. */
function cutSeries(text: Text, line: Span): number[] {
  const start = line.start + countBlanks(text.folded, line.start)
  if (!/^\(?1[.、)](?!\d)/.test(text.folded.slice(start, start + 4))) return []
  const series = findSeries(text, findGaps(text, line), start)
  return series.length >= 2 ? series : []
}

/** `相关链接 《某某》 https://…`: a known word, then its first item. */
function cutBehindLabel(text: Text, line: Span, label: Label | undefined): number[] {
  if (!label) return []
  const value = label.end + countBlanks(text.folded, label.end)
  const rest = { start: value, end: line.end }
  const series = isListOfItems(label) ? findSeries(text, findGaps(text, rest), value) : []
  if (series.length > 0) return [label.start, value, ...series]
  if (label.start === line.start && label.form !== 'bare' && label.reading.kind === 'glossary') {
    const entries = cutRegion(text, rest, 'glossary')
    return entries.length >= 2 ? entries : []
  }
  if (label.form !== 'bare' || label.start !== line.start) return []
  if (!peopleKinds.has(label.reading.kind) && !/^(?:[《「*•]|https?:)/.test(text.folded.slice(value, value + 8)))
    return []
  return [value, ...cutRegion(text, rest, label.reading.kind)]
}

/** `内容： - 甲 - 乙 - 丙`: dashes between blanks from the one on that opens a list. */
function findDashes(folded: string, line: Span): number[] {
  const dashes = [...matchesIn(folded, line, /(?<=[^ ] )- (?=[\p{Script=Han}\d《「“])/gu)].map(({ start }) => start)
  const first = dashes.findIndex((at) => /[:。!?…]/.test(folded[at - 2] ?? ''))
  return first < 0 ? [] : dashes.slice(first)
}

function isListOfItems({ reading: { kind, exact } }: Label): boolean {
  return exact && (kind === 'chapters' || kind === 'topics' || kind === 'links' || kind === 'outline')
}

/** `某某FM · 第 3 期 …`: show and number, which were a line, before the words of the text. */
function cutBehindShow({ folded }: Text, line: Span): number[] {
  const head = /^ ?[^\d|:,。!?…]{2,16} ?[·|—-] ?第 ?\d{1,4} ?[期集回] (?=[\p{L}\p{N}「《“])/u.exec(
    folded.slice(line.start, Math.min(line.end, line.start + 40)),
  )?.[0]
  return head && line.end - line.start > 120 ? [line.start + head.length] : []
}

/** Where a notice of the host of a show begins, at the end of what it was put behind. */
function findNotices({ folded }: Text, line: Span): number[] {
  return [...matchesIn(folded, line, hostingNotice())].map(({ start }) => start)
}

/** A long row of dashes between blanks was a line. */
function findRulers({ folded }: Text, line: Span): number[] {
  return [...matchesIn(folded, line, /(?<=[^ ] )[-—–=_~*─━]{6,}(?= |$)/g)].flatMap(({ start, end }) => [
    start,
    skipBlanks(folded, end),
  ])
}

function isListOfTimes({ reading: { kind } }: Label): boolean {
  return kind === 'chapters' || kind === 'topics' || kind === 'description'
}

/** Inside a list of times only a bracketed heading is one; right behind a time its words are a title. */
function isPlausible(label: Label, runs: readonly ChapterClock[][]): boolean {
  return runs.every((run) => {
    const first = run[0]
    const last = run.at(-1)
    if (!first || !last) return true
    if (label.start < first.start) return true
    if (label.start > last.end) return label.start - last.end > 2
    return label.form === 'bracket' && !run.some((clock) => Math.abs(clock.end - label.start) <= 1)
  })
}

/** Each stretch between two landmarks is cut by the rules of what it holds. */
function cutRegions(text: Text, line: Span, labels: readonly Label[], runs: readonly ChapterClock[][]): number[] {
  const cuts: number[] = []
  let at = line.start
  let heading: Label | null = null
  const landmarks = [
    ...labels.map((label) => ({ start: label.start, label, run: null })),
    ...runs.map((run) => ({ start: run[0]?.start ?? line.end, label: null, run })),
  ].sort((a, b) => a.start - b.start)
  const cutBefore = (end: number) => {
    if (end <= at) return
    // One by one: a spread call takes no more arguments than the stack holds.
    for (const cut of cutRegion(text, { start: at, end }, heading?.reading.kind ?? null)) cuts.push(cut)
  }
  for (const [i, { start, label, run }] of landmarks.entries()) {
    if (start < at) continue
    const before = at
    cutBefore(start)
    if (label) {
      heading = label
      at = label.end
    } else {
      const from = heading && heading.end <= start ? heading.end : run.every(({ closes }) => closes) ? before : null
      const end = landmarks.slice(i + 1).find((next) => next.start > (run.at(-1)?.end ?? 0))?.start ?? line.end
      const inner = labels.filter((inside) => inside.start > start && inside.start < (run.at(-1)?.start ?? 0))
      for (const cut of cutChapterRun(text, run, { opening: from, end, headings: inner })) cuts.push(cut)
      at = end
      heading = null
    }
  }
  cutBefore(line.end)
  return cuts
}

function skipBlanks(folded: string, at: number): number {
  return at + countBlanks(folded, at)
}

function countBlanks(folded: string, at: number): number {
  let end = at
  while (folded[end] === ' ') end++
  return end - at
}
