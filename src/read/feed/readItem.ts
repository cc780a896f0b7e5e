import type { Episode, EpisodeContent, FieldName, Image } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { createEpisode } from '../embedded/createEpisode.js'
import { createFields, type Statement } from '../embedded/createFields.js'
import { doubtStatements } from '../embedded/doubtStatements.js'
import { decodeElement } from './decodeElement.js'
import { doubtItem } from './doubtItem.js'
import type { XmlElement } from './parseXml.js'
import { readChapterElements } from './readChapterElements.js'
import { readPersonElements } from './readPersonElements.js'

/** Elements that state a field; where several do, the first of the list. Atom's are bare, RSS's have their modules' prefixes. */
const fieldElements: readonly (readonly [FieldName, readonly string[]])[] = [
  ['title', ['title', 'itunes:title', 'media:title', 'dc:title']],
  ['number', ['itunes:episode', 'podcast:episode']],
  ['published', ['pubdate', 'published', 'dc:date', 'dcterms:created', 'dcterms:issued', 'updated', 'a10:updated']],
  ['url', ['link']],
  ['duration', ['itunes:duration']],
]

/** Elements that may hold the show notes, the best first. */
const noteElements: readonly string[] = [
  'content:encoded',
  'content',
  'xhtml:body',
  'body',
  'description',
  'summary',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
  'subtitle',
]

/** Elements of modules unknown here that hold text by their names: `turbo:content`, `yandex:full-text`. */
const otherNotes = /^(?!media:).*[:-](?:full-?text|content|encoded|description|summary|show-?notes|notes)$/

/** One item or entry of a feed. */
export function readItem(source: string, item: XmlElement, shared: readonly EpisodeContent[], place: Place): Episode {
  const elements = groupElements(item)
  const named = (name: string) => elements.get(name) ?? []
  const statements = fieldElements.flatMap(([name, sources]): Statement[] =>
    sources.flatMap(named).flatMap((element) => {
      const value = name === 'url' ? readAddress(source, element) : decodeElement(source, element).text
      return value ? [{ name, value, position: place(element) }] : []
    }),
  )
  const people = readPersonElements(source, item, place)
  const fields = createFields(statements)
  const chapters = readChapterElements(source, item, place)
  const known: EpisodeContent[] = [
    ...fields,
    ...shared.filter((node) => node.type !== 'person' || people.length === 0),
    ...people,
    ...readImages(source, item, place),
    ...chapters.filter((node) => node.type === 'boilerplate'),
  ]
  const others = [...elements.keys()].filter((name) => otherNotes.test(name) && !noteElements.includes(name))
  const notes = [...noteElements, ...others].flatMap(named).map((element) => decodeElement(source, element))
  const { start, end } = item
  const stated = chapters.filter((node) => node.type === 'chapter')
  const episode = createEpisode(source, { start, end, known, chapters: stated, notes }, place)
  const hasTitle = fields.some(({ name }) => name === 'title')
  return addDoubts(episode, [
    ...doubtItem(item, [...elements.values()].flat(), hasTitle),
    ...doubtStatements(statements, fields),
  ])
}

/** The elements of an item by name; those of Media RSS may stand one or two levels down. */
function groupElements(item: XmlElement): ReadonlyMap<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>()
  const add = (element: XmlElement) => {
    const name = element.name.replace(/^atom:(?!link)/, '')
    const group = groups.get(name)
    if (group) group.push(element)
    else groups.set(name, [element])
  }
  for (const element of listElements(item)) add(element)
  return groups
}

function listElements({ children }: XmlElement, levels = 2): XmlElement[] {
  return children.flatMap((child) =>
    levels > 0 && /^media:(?:group|content)$/.test(child.name) ? listElements(child, levels - 1) : [child],
  )
}

/** The page that a link leads to: Atom says it in an attribute, for the page itself only where `rel` is `alternate` or missing. */
function readAddress(source: string, { attributes, ...element }: XmlElement): string | null {
  const rel = attributes.get('rel') ?? 'alternate'
  const href = attributes.get('href')
  if (href) return rel === 'alternate' ? href : null
  return decodeElement(source, { attributes, ...element }).text
}

function readImages(source: string, item: XmlElement, place: Place): Image[] {
  return listElements(item).flatMap((element): Image[] => {
    const url = readImageAddress(source, element)?.trim()
    return url ? [{ type: 'image', url, alt: null, position: place(element) }] : []
  })
}

function readImageAddress(source: string, { name, attributes, children }: XmlElement): string | undefined {
  if (name === 'itunes:image') return attributes.get('href')
  if (name === 'media:thumbnail') return attributes.get('url')
  const url = name === 'image' ? children.find((child) => child.name === 'url') : undefined
  return url && decodeElement(source, url).text
}
