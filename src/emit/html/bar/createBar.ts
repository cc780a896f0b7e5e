import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../../document/document.js'
import { formatClock } from '../../../text/formatClock.js'
import { cleanText } from '../cleanText.js'
import { nameChapter } from '../createChapters.js'
import type { Page } from '../page.js'
import { listTicks } from './listTicks.js'
import { type BarPlan, mostRows, nameSections, type Part, planBar, type Segment } from './planBar.js'

/** There are so many colours of sections. */
const colours = 6

/** A time bar, and the style rules that lay it out: as attributes they would need a laxer security policy. */
export interface Bar {
  readonly content: readonly ElementContent[]
  readonly rules: string
}

/** Make the time bar of an episode, each chapter a link to its place in the list; nothing without chapters. */
export function createBar(
  episode: Pick<DocumentEpisode, 'chapters' | 'duration'>,
  { prefix, label, page }: { readonly prefix: string; readonly label: string; readonly page: Page },
): Bar {
  if (!episode.chapters.length) return { content: [], rules: '' }
  const plan = planBar(episode)
  const sections = nameSections(episode.chapters)
  const ticks = listTicks(plan.total)
  const { words, own } = page
  const bar = h('div', { class: 'bar', role: 'group', 'aria-label': label }, [
    h('a', { ...own, class: 'skip', href: `#${prefix}-behind-bar` }, words.skipBar),
    ...(plan.bands.length ? [createBands(plan, prefix)] : []),
    h(
      'ol',
      { id: `${prefix}-bar`, class: 'segments' },
      plan.segments.map((segment, index) => createSegment(segment, index, { episode, prefix, sections, page })),
    ),
    createTicks(ticks, plan, prefix),
    h('p', { ...own, id: `${prefix}-behind-bar`, class: 'legend', tabindex: -1 }, describePlan(plan, page)),
  ])
  return { content: [bar], rules: writeRules(plan, ticks, prefix) }
}

interface SegmentContext {
  readonly episode: Pick<DocumentEpisode, 'chapters'>
  readonly prefix: string
  readonly sections: ReadonlyMap<string, number>
  readonly page: Page
}

function createSegment(segment: Segment, index: number, { episode, prefix, sections, page }: SegmentContext): Element {
  const chapter = episode.chapters[segment.chapter]
  const section = chapter?.section ?? null
  const title = cleanText(chapter?.title ?? '')
  const times = nameTimes(chapter, segment.open, page)
  const tip = [times, title, section === null ? '' : cleanText(section)].filter(Boolean).join(' · ')
  const link = h('a', { href: `#${nameChapter(prefix, segment.chapter)}`, title: tip }, [
    h('span', { class: 'hidden' }, `${times} `),
    title ? h('bdi', { class: 'label' }, title) : h('span', { class: 'label' }, page.words.untitled),
  ])
  const classes = [nameColour(section === null ? null : (sections.get(section) ?? 0)), segment.open ? 'open' : '']
  return h('li', { id: `${prefix}-segment-${index + 1}`, class: classes.filter(Boolean) }, link)
}

function nameTimes(chapter: DocumentEpisode['chapters'][number] | undefined, open: boolean, { words }: Page): string {
  if (!chapter) return ''
  const { start, end } = chapter
  if (end !== null && end > start) return `${formatClock(start)}–${formatClock(end)}`
  return open ? `${formatClock(start)} (${words.endNotStated})` : formatClock(start)
}

/** For the eye only: the list of chapters has the sections as headings. */
function createBands({ bands }: BarPlan, prefix: string): Element {
  return h(
    'div',
    { id: `${prefix}-bands`, class: 'bands', 'aria-hidden': 'true' },
    bands.map(({ name, section }, index) =>
      h(
        'div',
        { id: `${prefix}-band-${index + 1}`, class: nameColour(section) },
        h('bdi', { class: 'label' }, cleanText(name)),
      ),
    ),
  )
}

function createTicks(ticks: readonly number[], { total, ends }: BarPlan, prefix: string): Element {
  const end = ends.open || total === 0 ? [] : [h('span', { class: 'end' }, formatClock(Math.round(total)))]
  const marks = ticks.map((time, index) => h('span', { id: `${prefix}-tick-${index + 1}` }, formatClock(time)))
  return h('div', { class: 'ticks', 'aria-hidden': 'true' }, [...marks, ...end])
}

function nameColour(section: number | null): string {
  return section === null ? 'plain' : `colour-${(section % colours) + 1}`
}

function describePlan({ ends, crowded }: BarPlan, { words }: Page): string {
  const sentences = [
    words.toScale,
    ends.open ? words.endUnknown : '',
    ends.atDuration ? words.lastToEnd : '',
    ends.atNext ? words.someEnds : '',
    crowded ? words.crowded.replace('{lanes}', String(mostRows)) : '',
  ]
  return sentences.filter(Boolean).join(words.colon.endsWith(' ') ? ' ' : '')
}

function writeRules(
  { segments, bands, rows, bandRows, total, scale }: BarPlan,
  ticks: readonly number[],
  prefix: string,
): string {
  const place = (id: string) => (part: Part, index: number) =>
    `#${prefix}-${id}-${index + 1}{left:${round(part.left)}%;width:${round(part.width)}%;--row:${part.row}}`
  return [
    `#${prefix}-bar{--rows:${rows};--row-height:${chooseHeight(rows)}rem}`,
    ...segments.map(place('segment')),
    ...(bands.length ? [`#${prefix}-bands{--rows:${bandRows}}`] : []),
    ...bands.map(place('band')),
    ...ticks.map((time, index) => `#${prefix}-tick-${index + 1}{left:${round(total ? (time / total) * scale : 0)}%}`),
  ].join('\n')
}

/** The height of a row in rem: many rows are lower, so that the bar stays one. */
function chooseHeight(rows: number): number {
  return rows <= 2 ? 2.5 : rows <= 4 ? 1.75 : 1.25
}

/** Far finer than a screen, and never in the notation with an exponent. */
function round(percent: number): string {
  return String(Math.round(percent * 10_000) / 10_000)
}
