import type { Element, Root } from 'hast'
import { readNumber } from '../../recognise/readNumber.js'
import { clean } from '../../text/clean.js'
import { fold } from '../../text/fold.js'
import type { Span } from '../../text/lines.js'
import type { EpisodeContent, FieldName } from '../../tree/nodes.js'
import { readDay } from '../readDay.js'
import { spanOf } from '../spanOf.js'
import { findSiteName, findTitle, isSmall, readTitle } from './findTitle.js'
import { listElements } from './listElements.js'
import type { Placing } from './placing.js'
import { readAttribute } from './readAttribute.js'
import { readJsonLd } from './readJsonLd.js'
import { readPersonElements } from './readPersonElements.js'
import { readReleased } from './readReleased.js'
import { readWords } from './readWords.js'
import { platformWords, showWords } from './siteNames.js'

/** What a page states outside its notes. */
export interface PageFacts {
  known: EpisodeContent[]
  /** The heading that is the title. */
  title: Element | null
  /** Elements whose words are in `known`. */
  taken: Set<Element>
}

/** Read the facts of a page that is one episode: its heading, `meta`, `time`, JSON-LD. The first source of a field counts. */
export function readPageFacts(tree: Root, placing: Placing): PageFacts {
  const known = readJsonLd(
    listElements(tree, new Set(['script']))
      .map(({ element }) => element)
      .filter((element) => readAttribute(element, 'type') === 'application/ld+json'),
    placing,
  )
  const add = (name: FieldName, value: string | null, span: Span) => {
    if (!value || known.some((node) => node.type === 'field' && node.name === name)) return
    known.push({ type: 'field', name, value, position: placing.place(span) })
  }
  const metas = readMetas(tree)
  const stated = known.flatMap((node) => (node.type === 'field' && node.name === 'title' ? [node.value] : []))
  const shared = metas.get('og:title')
  const title = findTitle(tree, [...stated, clean(shared?.value ?? '')])
  if (title) addHeading(title, add, placing.html)
  const [pageTitle] = listElements(tree, new Set(['title']))
  const site = findSiteName(tree)
  const siteName = site ? clean(readWords(site.element)) : ''
  const parts = pageTitle ? splitPageTitle(clean(readWords(pageTitle.element))) : []
  const isNamedAfterSite = (name: string) => name === siteName || name === metas.get('og:site_name')?.value
  if (shared && !isNamedAfterSite(clean(shared.value))) add('title', clean(shared.value), shared.span)
  if (pageTitle && parts[0] && !isNamedAfterSite(parts[0])) add('title', parts[0], spanOf(pageTitle.element))
  const show = metas.get('og:site_name')
  if (show && isShow(show.value)) add('podcast', clean(show.value), show.span)
  if (site && title && isShow(siteName)) add('podcast', siteName, spanOf(site.element))
  const published = metas.get('article:published_time') ?? metas.get('datepublished')
  if (published) add('published', readDay(published.value), published.span)
  const time = listElements(tree, new Set(['time'])).find(
    ({ element, parents }) =>
      !parents.some((name) => name === 'aside' || name === 'footer' || name === 'nav') &&
      readAttribute(element, 'dateTime'),
  )
  if (time) add('published', readDay(readAttribute(time.element, 'dateTime') ?? ''), spanOf(time.element))
  const address = metas.get('canonical') ?? metas.get('og:url')
  if (address && /^https?:\/\/[^\s<>"]+$/.test(address.value)) add('url', address.value, address.span)
  const people = readPersonElements(tree, placing)
  return {
    known: [...known, ...people.map(({ node }) => node)],
    title,
    taken: new Set([
      ...(title ? [title] : []),
      ...people.map(({ element }) => element),
      ...dateOf(time?.element, known, placing),
    ]),
  }
}

/** Small print of a title is looked at this often: each look may read the whole page. */
const mostSmall = 4

type Add = (name: FieldName, value: string | null, span: Span) => void

/** The title, and what its small print says of number and date. */
function addHeading(heading: Element, add: Add, html: string): void {
  const small = heading.children
    .filter((child): child is Element => child.type === 'element' && isSmall(child))
    .slice(0, mostSmall)
  const first =
    small.length > 0 ? heading.children.find((child) => child.type === 'text' && child.value.trim() !== '') : null
  const value = clean(readTitle(heading))
  const span = first ? spanOf(first) : spanOf(heading)
  add('title', value, span)
  for (const element of small) {
    const words = fold(clean(readWords(element)))
    add('number', readNumber(words), spanOf(element))
    add('published', readDay(readAttribute(element, 'dateTime') ?? '') ?? readReleased(words, html), spanOf(element))
  }
  add('number', readNumber(fold(value)), span)
}

/** A `time` that says nothing but the date is known with it. */
function dateOf(time: Element | undefined, known: readonly EpisodeContent[], { place }: Placing): Element[] {
  const start = time ? place(spanOf(time)).start.offset : undefined
  const isDate = known.some(
    (node) => node.type === 'field' && node.name === 'published' && node.position?.start.offset === start,
  )
  return time && isDate ? [time] : []
}

function isShow(name: string): boolean {
  return name.length <= 60 && showWords.test(fold(name)) && !platformWords.test(fold(name).trim())
}

/** `Title - Site`, `Title | Site`: the parts between spaced marks. */
function splitPageTitle(title: string): string[] {
  return title.split(/ [-–—|·•»] | ?[|｜] ?/).filter((part) => part !== '')
}

interface Stated {
  value: string
  span: Span
}

/** What `meta` and `link` of the page state, by name in lower case. */
function readMetas(tree: Root): Map<string, Stated> {
  const metas = new Map<string, Stated>()
  for (const { element } of listElements(tree, new Set(['meta', 'link']))) {
    const canonical = readAttribute(element, 'rel') === 'canonical' ? 'canonical' : null
    const name =
      canonical ??
      readAttribute(element, 'property') ??
      readAttribute(element, 'name') ??
      readAttribute(element, 'itemProp')
    const value = readAttribute(element, canonical ? 'href' : 'content')?.trim()
    if (name && value && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), { value, span: spanOf(element) })
  }
  return metas
}
