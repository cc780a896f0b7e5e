import { readNumber } from '../../recognise/readNumber.js'
import { fold } from '../../text/fold.js'
import { isWebAddress } from '../../text/isWebAddress.js'
import { readDate } from '../../text/readDate.js'
import { readDuration } from '../../text/readDuration.js'
import type { Boilerplate, EpisodeContent, Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import type { Fact } from './readFacts.js'
import { findMarkup, stripMarkup } from './readMarkup.js'
import { setAside } from './setAside.js'
import { spanOf } from './sourceLine.js'

/** What the highlights of an export are from. */
export interface Work {
  source: NonNullable<Excerpt['source']>
  isEpisode: boolean
  /** What it says of an episode. */
  content: EpisodeContent[]
  /** What is not understood, or only of use to the app. */
  rest: Boilerplate[]
}

/** The names under which exports state things, the most exact first. */
const names = {
  title: ['full-title', 'full title', 'episode title', 'heading', 'title'],
  author: ['author', 'authors'],
  show: ['show', 'show title', 'podcast'],
  host: ['owner / host', 'show author'],
  guests: ['guests', 'guest'],
  url: ['url', 'source', 'episode url', 'episode link', 'snipd'],
  date: ['episode publish date', 'published', 'publish date'],
  duration: ['duration', 'episode duration', 'episode duration minutes'],
  about: ['episode ai description', 'summary'],
  image: ['image', 'image url'],
  mentioned: ['mentioned books', 'mentioned articles', 'mentioned links', 'books mentioned'],
  category: ['category', 'type'],
} as const

/** Read what an export states of the work: a book, an article or an episode. */
export function readWork(facts: readonly Fact[], hasSnips: boolean, place: Place): Work {
  const of = (name: keyof typeof names) =>
    names[name].flatMap((key) => facts.filter((fact) => fact.key === key && fact.value.trim() !== ''))
  const first = (name: keyof typeof names) => of(name)[0]
  const isEpisode = hasSnips || /podcast/i.test(first('category')?.value ?? '') || of('show').length > 0
  const author = (isEpisode ? (first('show') ?? first('author')) : first('author'))?.value
  const source = {
    title: cleanTitle(first('title')?.value),
    author: author === undefined ? null : stripMarkup(author) || null,
    url: readUrl(first('url')?.value),
  }
  const kept: (keyof typeof names)[] = isEpisode
    ? [
        'title',
        'author',
        'show',
        'host',
        'guests',
        'url',
        'date',
        'duration',
        'about',
        'image',
        'mentioned',
        'category',
      ]
    : ['title', 'author', 'url']
  const used = new Set(kept.flatMap((name) => (name === 'url' && source.url === null ? [] : of(name))))
  const rest = facts.filter((fact) => !used.has(fact)).flatMap((fact) => setAside(fact.lines, place))
  if (!isEpisode) return { source, isEpisode, content: [], rest }
  const content: EpisodeContent[] = []
  const add = (
    name: 'title' | 'podcast' | 'number' | 'url' | 'published' | 'duration',
    fact?: Fact,
    value?: string | null,
  ) => {
    if (fact && value) content.push({ type: 'field', name, value, position: place(spanOf(fact.lines)) })
  }
  add('title', first('title'), source.title)
  add('number', first('title'), source.title === null ? null : readNumber(fold(source.title)))
  add('podcast', first('show') ?? first('author'), source.author)
  add('url', first('url'), source.url)
  add('published', first('date'), readDate(stripMarkup(first('date')?.value ?? '')))
  const seconds = readDuration(first('duration')?.value ?? '', 'minutes')
  add('duration', first('duration'), seconds === null ? null : String(seconds))
  content.push(...readPeople(first('host'), 'host', place), ...readPeople(of('guests').at(-1), 'guest', place))
  const about = first('about')
  if (about) content.push({ type: 'paragraph', value: stripMarkup(about.value), position: place(spanOf(about.lines)) })
  const image = first('image')
  if (image) content.push({ type: 'image', url: image.value, alt: null, position: place(spanOf(image.lines)) })
  content.push(...readMentioned(of('mentioned'), place))
  return { source, isEpisode, content, rest }
}

/** Without the quotation marks and the remark that an app sets around it. */
function cleanTitle(value: string | undefined): string | null {
  if (value === undefined) return null
  const title = stripMarkup(value).replace(/ \(highlights\)$/, '')
  return title.replace(/^"(.*)"$/, '$1').trim() || null
}

function readUrl(value: string | undefined): string | null {
  if (value === undefined) return null
  const url = findMarkup(value)[0]?.url ?? value.trim()
  return isWebAddress(url) ? url : null
}

function readPeople(fact: Fact | undefined, role: string, place: Place): EpisodeContent[] {
  if (!fact) return []
  const linked = findMarkup(fact.value)
  const people =
    linked.length > 0
      ? linked.map(({ words, url }) => ({ name: stripMarkup(words), links: [{ title: null, url }] }))
      : fact.value.split(/[,，、&＆]|\sand\s/).map((name) => ({ name: stripMarkup(name), links: [] }))
  return people
    .filter(({ name }) => name !== '')
    .map(({ name, links }) => ({ type: 'person', name, role, about: null, links, position: place(spanOf(fact.lines)) }))
}

/** Works that an export says were named: linked, or in the front matter titles alone, which are not said twice. */
function readMentioned(facts: readonly Fact[], place: Place): EpisodeContent[] {
  const linked = facts.filter((fact) => findMarkup(fact.value).length > 0)
  return (linked.length > 0 ? linked : facts).flatMap((fact) => {
    const links = findMarkup(fact.value).map(({ words, url }) => ({ title: stripMarkup(words), url }))
    const titles = fact.value.split(/\s*[,，、]\s*/).map((title) => ({ title: stripMarkup(title), url: null }))
    return (links.length > 0 ? links : titles)
      .filter(({ title }) => title !== '')
      .map(
        ({ title, url }): EpisodeContent => ({
          type: 'link',
          title,
          url,
          number: null,
          about: null,
          position: place(spanOf(fact.lines)),
        }),
      )
  })
}
