import { readNumber } from '../../../recognise/readNumber.js'
import { clean } from '../../../text/clean.js'
import { fold } from '../../../text/fold.js'
import { readDuration } from '../../../text/readDuration.js'
import type { EpisodeContent, FieldName } from '../../../tree/nodes.js'
import type { Place } from '../../../tree/place.js'
import { readLabel } from '../../../vocabulary/lexicon.js'
import { readDay } from '../../readDay.js'
import type { FrontMatter } from './findFrontMatter.js'
import { parseLines } from './parseLines.js'
import { parseToml } from './parseToml.js'
import { parseYaml } from './parseYaml.js'
import type { Property, Value } from './property.js'
import { propertyKeys } from './propertyKeys.js'
import { readPersons } from './readPersons.js'

const parsers = { yaml: parseYaml, toml: parseToml, logseq: parseLines } as const

/** An unknown property is worth keeping when it holds a sentence. UTF-16 units. */
const prose = 40

/** What front matter says of an episode. */
export function readFrontMatter(source: string, { syntax, content }: FrontMatter, place: Place): EpisodeContent[] {
  const nodes = parsers[syntax](source, content).flatMap((property) => readProperty(property, place))
  const fields = nodes.filter((node) => node.type === 'field')
  const title = fields.find(({ name }) => name === 'title')
  const number = title && !fields.some(({ name }) => name === 'number') ? readNumber(fold(title.value)) : null
  return title && number ? [...nodes, { ...title, name: 'number', value: number }] : nodes
}

function readProperty({ key, value, from }: Property, place: Place): EpisodeContent[] {
  const position = place(from)
  const kind = kindOf(key)
  const words = typeof value === 'string' ? clean(value) : ''
  const field = (name: FieldName, text: string | null): EpisodeContent[] =>
    text ? [{ type: 'field', name, value: text, position }] : []
  switch (kind) {
    case 'none':
      return []
    case 'hosts':
    case 'guests':
      return readPersons(value, kind === 'hosts' ? 'host' : 'guest', position)
    case 'description':
      return words ? [{ type: 'paragraph', value: words, position }] : []
    case 'image':
      return imagesOf(value).map((url) => ({ type: 'image', url, alt: null, position }))
    case 'topics':
      return wordsOf(value).map((topic) => ({ type: 'topic', value: topic, position }))
    case 'published':
      return field(kind, readDay(words))
    case 'duration':
      return field(kind, writeSeconds(words))
    case 'url':
      return field(kind, isPage(words) ? words : null)
    case 'number':
      return field(kind, /^\D{0,5}(\d{1,5}(?:\.\d{1,2})?)$/.exec(words)?.[1] ?? null)
    case undefined:
      return readUnknown({ key, value, from }, place)
    default:
      return field(kind, words)
  }
}

/** Whole seconds: a stated duration is no more exact. */
function writeSeconds(words: string): string | null {
  const seconds = readDuration(words, 'seconds')
  return seconds === null ? null : String(Math.round(seconds))
}

function kindOf(key: string) {
  const name = key.toLowerCase().replace(/[ .-]+/g, '_')
  return Object.hasOwn(propertyKeys, name) ? propertyKeys[name] : undefined
}

/** People under a role that the vocabulary knows; addresses of pages (`youtube_url`); sentences under any key; the rest is none of the notes' own. */
function readUnknown({ key, value, from }: Property, place: Place): EpisodeContent[] {
  const role = readLabel(key)?.role
  if (role) return readPersons(value, role, place(from))
  if (typeof value === 'string' && isPage(value))
    return [{ type: 'link', title: null, url: value, number: null, about: null, position: place(from) }]
  return wordsOf(value)
    .filter((words) => words.length > prose && /[\s\p{Script=Han}]/u.test(words) && !/^[a-z]+:\/\//i.test(words))
    .map((words) => ({ type: 'paragraph', value: `${key}: ${words}`, position: place(from) }))
}

/** A page of the episode, not its sound. */
function isPage(url: string): boolean {
  return /^https?:\/\//i.test(url) && !/\.(?:mp3|m4a|aac|ogg|opus|wav|flac|mp4)(?:[?#]|$)/i.test(url)
}

function imagesOf(value: Value): string[] {
  return wordsOf(value).filter(
    (words) => /^(?:https?:\/\/|\/)\S+$/i.test(words) || /^\S+\.(?:jpe?g|png|webp|gif)$/i.test(words),
  )
}

/** All strings of a value. */
function wordsOf(value: Value): string[] {
  if (typeof value === 'string') return clean(value) ? [clean(value)] : []
  return Object.values(value).flatMap((own: Value) => wordsOf(own))
}
