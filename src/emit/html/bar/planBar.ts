import type { DocumentEpisode } from '../../../document/document.js'
import { type Run, splitRuns } from '../../splitRuns.js'
import { placeRows } from './placeRows.js'

/** A part of the bar. Shares of its width in percent. */
export interface Part {
  readonly left: number
  readonly width: number
  /** From 0, the highest. */
  readonly row: number
}

/** A chapter on the bar. */
export interface Segment extends Part {
  /** Its number in the episode, from 0. */
  readonly chapter: number
  /** Nothing says where it ends: it is drawn open. */
  readonly open: boolean
}

/** A section on the bar, over all its neighbouring chapters. */
export interface Band extends Part {
  readonly name: string
  /** Its number among the names of sections, from 0. */
  readonly section: number
}

/** How the chapters of an episode lie on a bar. */
export interface BarPlan {
  /** By their starts. */
  readonly segments: readonly Segment[]
  readonly bands: readonly Band[]
  readonly rows: number
  readonly bandRows: number
  /** The end of the scale. Seconds. */
  readonly total: number
  /** The share of the width that the scale takes, in percent; behind it is what is open. */
  readonly scale: number
  /** How ends came about that are not stated. */
  readonly ends: { readonly open: boolean; readonly atDuration: boolean; readonly atNext: boolean }
  /** More chapters at once than there are rows. */
  readonly crowded: boolean
}

/** More rows than this would be no bar any more. */
export const mostRows = 8
const mostBandRows = 3

/** What is drawn behind the scale where an end is open, in percent. */
const openShare = 8

/**
 * Lay the chapters out to scale. One whose end is not stated runs to the next later start, the last to the end of the episode, if that
 * is known, else it is open. Chapters that overlap lie in rows below each other.
 */
export function planBar({ chapters, duration }: Pick<DocumentEpisode, 'chapters' | 'duration'>): BarPlan {
  const spans = spanChapters(chapters, duration)
  const open = spans.some(({ how }) => how === 'open')
  const total = Math.max(duration ?? 0, ...chapters.map(({ start }) => start), ...spans.map(({ end }) => end ?? 0))
  const scale = !open ? 100 : total === 0 ? 0 : 100 - openShare
  const locate = (seconds: number) => (total === 0 ? 0 : (seconds / total) * scale)
  const drawn = spans.map(({ chapter, start, end, how }) => ({
    chapter,
    open: how === 'open',
    start: locate(start),
    end: end === null ? 100 : locate(end),
  }))
  const { rows, crowded } = placeRows(drawn, mostRows)
  const segments = drawn.map(({ chapter, open, start, end }, index) => ({
    chapter,
    open,
    left: start,
    width: end - start,
    row: rows[index] ?? 0,
  }))
  const bands = planBands(chapters, segments)
  return {
    segments,
    bands,
    rows: countRows(segments),
    bandRows: countRows(bands),
    total,
    scale,
    ends: {
      open,
      atDuration: spans.some(({ how }) => how === 'duration'),
      atNext: spans.some(({ how }) => how === 'next'),
    },
    crowded,
  }
}

interface ChapterSpan {
  readonly chapter: number
  readonly start: number
  readonly end: number | null
  readonly how: 'stated' | 'next' | 'duration' | 'open'
}

function spanChapters(chapters: DocumentEpisode['chapters'], duration: number | null): ChapterSpan[] {
  const sorted = [...chapters.entries()].sort(([, a], [, b]) => a.start - b.start)
  const spans: ChapterSpan[] = []
  let later: number | null = null
  for (const [index, [chapter, { start, end }]] of [...sorted.entries()].reverse()) {
    const following = sorted[index + 1]?.[1].start
    if (following !== undefined && following > start) later = following
    if (end !== null && end > start) spans.push({ chapter, start, end, how: 'stated' })
    else if (later !== null) spans.push({ chapter, start, end: later, how: 'next' })
    else if (duration !== null && duration > start) spans.push({ chapter, start, end: duration, how: 'duration' })
    else spans.push({ chapter, start, end: null, how: 'open' })
  }
  return spans.reverse()
}

function planBands(chapters: DocumentEpisode['chapters'], segments: readonly Segment[]): Band[] {
  const byChapter = new Map(segments.map((segment) => [segment.chapter, segment]))
  const numbered = chapters.map(({ section }, chapter) => ({ section, segment: byChapter.get(chapter) }))
  const runs = splitRuns(numbered, ({ section }) => section)
  const names = nameSections(chapters)
  const spans = runs.flatMap(({ name, items }: Run<(typeof numbered)[number]>) => {
    if (name === null) return []
    const within = items.flatMap(({ segment }) => segment ?? [])
    const start = within.reduce((least, { left }) => Math.min(least, left), 100)
    const end = within.reduce((most, { left, width }) => Math.max(most, left + width), 0)
    return [{ name, section: names.get(name) ?? 0, start, end }]
  })
  spans.sort((a, b) => a.start - b.start)
  const { rows } = placeRows(spans, mostBandRows)
  return spans.map(({ name, section, start, end }, index) => ({
    name,
    section,
    left: start,
    width: end - start,
    row: rows[index] ?? 0,
  }))
}

/** The sections of an episode, numbered from 0 as they first come. */
export function nameSections(chapters: DocumentEpisode['chapters']): Map<string, number> {
  const names = new Set(chapters.flatMap(({ section }) => (section === null ? [] : [section])))
  return new Map([...names].map((name, index) => [name, index]))
}

function countRows(parts: readonly Part[]): number {
  return parts.reduce((most, { row }) => Math.max(most, row + 1), 0)
}
