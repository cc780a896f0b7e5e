import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import { formatDuration } from '../jsonld/formatDuration.js'
import { createBar } from './bar/createBar.js'
import { cleanText } from './cleanText.js'
import { createChapters } from './createChapters.js'
import { createContacts } from './createContacts.js'
import { createContents, type Destination } from './createContents.js'
import { createExplanations, createGlossary } from './createGlossary.js'
import { createLine } from './createLine.js'
import { createLineList } from './createLineList.js'
import { createLink } from './createLink.js'
import { createList } from './createList.js'
import { createOutline } from './createOutline.js'
import { createParagraphs } from './createParagraphs.js'
import { createPeople } from './createPeople.js'
import { createReference } from './createReference.js'
import { below, createSection, type Level } from './createSection.js'
import { createTranscript } from './createTranscript.js'
import { createExplainer } from './explainer.js'
import type { Page } from './page.js'

/** An episode on a page, with the style rules that it needs. */
export interface EpisodePart {
  readonly element: Element
  readonly rules: string
}

/** What tells an episode from others on the page. */
export interface EpisodePlace {
  /** What its identifiers begin with; its own is this alone. */
  readonly prefix: string
  /** Its number among several, else null. */
  readonly ordinal: number | null
  /** Its name, as the contents have it. */
  readonly name: string
  readonly level: Level
  /** What stands between the facts and the time bar. */
  readonly lead: readonly ElementContent[]
  /** What follows the episode and belongs into its contents. */
  readonly behind: readonly Destination[]
}

/** Make an episode: title, facts and time bar, tagline and description, then a section for each kind of item that it has. */
export function createEpisode(
  episode: DocumentEpisode,
  { prefix, ordinal, name, level, lead, behind }: EpisodePlace,
  page: Page,
): EpisodePart {
  const { words } = page
  const number = (label: string) => (ordinal === null ? label : `${label} ${ordinal}`)
  const explainer = createExplainer(episode.glossary, prefix)
  const inner = below(below(level))
  const bar = createBar(episode, { prefix, label: number(words.timeBar), page })
  const description = createParagraphs(episode.description, explainer.begin())
  const chapters = createChapters(episode.chapters, { prefix, level: inner, explainer, page })
  const outline = createOutline(episode.outline, inner, explainer)
  const transcript = createTranscript(episode.transcript, { prefix, label: number(words.search), explainer, page })
  const section = (id: string, title: string, content: readonly ElementContent[]) =>
    createSection({ id: `${prefix}-${id}`, title, level: below(level) }, content, page)
  const references = episode.links.map((link) => createReference(link, page))
  const topics = episode.topics.map(({ text }) => text)
  const images = episode.images.map(({ url, alt }) => [h('bdi', createLink(url, alt))])
  const sections = [
    ...section('people', words.people, createPeople(episode.people, page)),
    ...section('chapters', words.chapters, chapters),
    ...section('topics', words.topics, createLineList(topics)),
    ...section('outline', words.outline, outline),
    ...section('links', words.links, createList(references, 'list')),
    ...section('glossary', words.glossary, createGlossary(episode.glossary, page)),
    ...section('images', words.images, createList(images)),
    ...section('contacts', words.contacts, createContacts(episode.contacts, page)),
    ...section('transcript', words.transcript, transcript),
  ]
  const element = h('article', { class: 'episode', id: prefix }, [
    createHeader(episode, name, level),
    ...createContents([...sections, ...behind], { label: number(words.contents), className: 'sections' }, page),
    ...lead,
    ...bar.content,
    ...createTagline(episode.tagline),
    ...(description.length ? [h('div', { class: 'description' }, description)] : []),
    ...sections.map(({ element }) => element),
    ...createExplanations(episode.glossary, { explainer, prefix }),
  ])
  return { element, rules: bar.rules }
}

function createHeader(episode: DocumentEpisode, name: string, level: Level): Element {
  const show = createLine(episode.podcast)
  const facts = createFacts(episode)
  const url = episode.url ? createLink(episode.url, null) : []
  return h('header', [
    ...(show.length ? [h('p', { class: 'show', dir: 'auto' }, show)] : []),
    h(`h${level}`, { dir: 'auto' }, createLine(name)),
    ...(facts.length ? [h('p', { class: 'facts' }, facts)] : []),
    ...(url.length ? [h('p', { class: 'facts' }, url)] : []),
  ])
}

function createFacts({ title, number, published, duration }: DocumentEpisode): ElementContent[] {
  const unsaid = title === null || cleanText(title).includes(cleanText(number ?? '')) ? '' : cleanText(number ?? '')
  const day = cleanText(published ?? '')
  const parts: ElementContent[] = [
    ...(unsaid ? [h('bdi', unsaid)] : []),
    ...(day ? [isDay(day) ? h('time', { datetime: day }, day) : h('bdi', day)] : []),
    ...(duration === null ? [] : [h('time', { datetime: formatDuration(duration) }, formatClock(duration))]),
  ]
  return parts.flatMap((part, index): ElementContent[] => (index ? [{ type: 'text', value: ' · ' }, part] : [part]))
}

/** Whether `<time>` may state it. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function createTagline(tagline: string | null): ElementContent[] {
  const paragraphs = createParagraphs(tagline)
  return paragraphs.length ? [h('blockquote', { class: 'tagline' }, paragraphs)] : []
}
