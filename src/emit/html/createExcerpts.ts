import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentExcerpt } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import { splitRuns } from '../splitRuns.js'
import { cleanText } from './cleanText.js'
import { createGroups } from './createGroups.js'
import { createLine } from './createLine.js'
import { createLink } from './createLink.js'
import { createParagraphs } from './createParagraphs.js'
import { below, type Level } from './createSection.js'
import type { Page } from './page.js'

/** Make the excerpts: a quotation each, under the work and the chapter that they are from. */
export function createExcerpts(excerpts: readonly DocumentExcerpt[], level: Level, page: Page): ElementContent[] {
  return splitRuns(excerpts, ({ source }) => JSON.stringify(source)).flatMap(({ items }, index) => {
    const heading = createSource(items[0]?.source ?? null)
    const inner = heading.length ? below(level) : level
    return [
      ...(heading.length ? [h(`h${level}`, { dir: 'auto' }, heading)] : index ? [h('hr')] : []),
      ...createGroups(
        items,
        inner,
        ({ chapter }) => chapter,
        (group) => group.map((excerpt) => createExcerpt(excerpt, page)),
      ),
    ]
  })
}

/** `title — author`, the title linked. */
function createSource(source: DocumentExcerpt['source']): ElementContent[] {
  const title = cleanText(source?.title ?? '')
  const author = cleanText(source?.author ?? '')
  const named = source?.url ? createLink(source.url, title) : createLine(title)
  return [
    ...(named.length ? [h('bdi', named)] : []),
    ...(author ? [h('bdi', { class: 'aside' }, named.length ? ` — ${author}` : author)] : []),
  ]
}

function createExcerpt(excerpt: DocumentExcerpt, page: Page): ElementContent {
  const { text, turns, title, thought } = excerpt
  const heading = createLine(title)
  const quoted = turns.length ? turns.flatMap((turn) => createSpoken(turn, page)) : createParagraphs(text)
  const facts = createFacts(excerpt)
  return h('article', { class: 'excerpt' }, [
    ...(heading.length ? [h('p', { class: 'title', dir: 'auto' }, heading)] : []),
    ...(quoted.length ? [h('blockquote', quoted)] : []),
    ...createThought(thought),
    ...(facts.length ? [h('p', { class: 'facts' }, facts)] : []),
  ])
}

function createSpoken({ speaker, text }: DocumentExcerpt['turns'][number], { words }: Page): ElementContent[] {
  const name = cleanText(speaker ?? '')
  const [first, ...others] = createParagraphs(text)
  if (!name) return first ? [first, ...others] : []
  return [h('p', [h('b', h('bdi', name)), words.colon, h('bdi', first?.children ?? [])]), ...others]
}

function createThought(thought: string | null): ElementContent[] {
  const paragraphs = createParagraphs(thought)
  return paragraphs.length ? [h('div', { class: 'thought' }, paragraphs)] : []
}

/** `0:12–1:20 · Location 222 · 2024-01-02 · #tag`, the first of them linked. */
function createFacts({ start, end, place, date, tags, url }: DocumentExcerpt): ElementContent[] {
  const time = start === null ? null : end === null ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`
  const facts = [time, place, date, ...tags.map((tag) => `#${tag}`)]
    .map((fact) => cleanText(fact ?? ''))
    .filter(Boolean)
  const [first, ...others] = facts
  const head = url === null ? createLine(first ?? null) : createLink(url, first ?? null)
  const parts = [...(head.length ? [h('bdi', head)] : []), ...others.map((fact) => h('bdi', createLine(fact)))]
  return parts.flatMap((part, index): ElementContent[] => (index ? [{ type: 'text', value: ' · ' }, part] : [part]))
}
