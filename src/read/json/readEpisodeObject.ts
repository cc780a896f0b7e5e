import { findSpeakingPeople } from '../../recognise/findSpeakingPeople.js'
import { mergePeople } from '../../recognise/mergePeople.js'
import { clean } from '../../text/clean.js'
import type { Boilerplate, Episode, FieldName, Image, Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { addDoubts } from '../doubts/addDoubts.js'
import { createEpisode } from '../embedded/createEpisode.js'
import { createFields, type Statement } from '../embedded/createFields.js'
import { doubtStatements } from '../embedded/doubtStatements.js'
import { readDuration } from '../embedded/readDuration.js'
import { findSegments } from '../subtitles/findSegments.js'
import { isNamed } from '../subtitles/isNamed.js'
import { readSegments } from '../subtitles/readSegments.js'
import { decodeString } from './decodeString.js'
import { doubtObject } from './doubtObject.js'
import { durationKeys, fieldKeys, imageKeys, normalizeKey, noteKeys } from './episodeKeys.js'
import { fieldsOf, stringOf } from './fieldsOf.js'
import type { ListedEpisode } from './listEpisodes.js'
import { readChapterObjects } from './readChapterObjects.js'
import { readPersonValues } from './readPersonValues.js'
import type { JsonObject, JsonValue } from './scanJson.js'

type Fields = ReadonlyMap<string, JsonValue>

/** One object of a dump, or one item of a JSON Feed 1.1, as an episode. */
export function readEpisodeObject(source: string, { object, show }: ListedEpisode, place: Place): Episode {
  const fields = fieldsOf(object)
  const statements = [
    ...(['title', 'podcast', 'number', 'published', 'url'] as const).flatMap((name) =>
      fieldKeys[name].flatMap((key) => state(source, name, fields.get(key), place)),
    ),
    ...(show ? state(source, 'podcast', fieldsOf(show).get('title'), place) : []),
    ...Object.entries(durationKeys).flatMap(([key, unit]) => stateDuration(source, fields.get(key), unit, place)),
    ...stateAttachedDuration(source, fields, place),
  ]
  const stated = createFields(statements)
  const listed = readChapterObjects(source, fields.get('chapters'), place)
  const known = [
    ...stated,
    ...readPersonValues(source, fields, place),
    ...readImages(source, fields, place),
    ...setAside(source, object, place),
    ...listed.filter((node) => node.type === 'boilerplate'),
  ]
  const notes = noteKeys.flatMap((key) => {
    const string = stringOf(fields.get(key))
    return string ? [decodeString(source, string)] : []
  })
  const chapters = listed.filter((node) => node.type === 'chapter')
  const episode = createEpisode(source, { start: object.start, end: object.end, known, chapters, notes }, place)
  const spoken = readTranscript(source, fields, place)
  const children = [...episode.children, ...spoken]
  const people = findSpeakingPeople(spoken.length > 0 ? children.filter(isNamed) : [])
  const whole = { ...episode, children: spoken.length > 0 ? mergePeople([...children, ...people]) : episode.children }
  return addDoubts(whole, [...doubtObject(object, statements, place), ...doubtStatements(statements, stated)])
}

/** The turns of a transcript that is listed in segments. */
function readTranscript(source: string, fields: Fields, place: Place): (Turn | Boilerplate)[] {
  const values = ['transcript', 'transcripts', 'segments', 'utterances'].flatMap((key) => fields.get(key) ?? [])
  const list = findSegments(source, values)
  return list ? readSegments(source, list, place) : []
}

/** What a value says of a field. The address of the sound itself is no page. */
function state(source: string, name: FieldName, value: JsonValue | undefined, place: Place): Statement[] {
  if (value?.kind === 'literal')
    return /^\d/.test(value.text) ? [{ name, value: value.text, position: place(value) }] : []
  const string = stringOf(value)
  const words = string ? decodeString(source, string).text : ''
  if (!string || words === '' || (name === 'url' && /\.(?:mp3|m4a|aac|ogg|opus|wav)(?:$|[?#])/i.test(words))) return []
  return [{ name, value: words, position: place(string.inner) }]
}

function stateDuration(source: string, value: JsonValue | undefined, unit: number, place: Place): Statement[] {
  return state(source, 'duration', value, place).flatMap((statement) => {
    const seconds = readDuration(statement.value)
    if (seconds === null || unit === 1) return [statement]
    return [{ ...statement, value: String(seconds * unit) }]
  })
}

/** JSON Feed 1.1 has the duration at the sound that is attached. */
function stateAttachedDuration(source: string, fields: Fields, place: Place): Statement[] {
  const attached = fields.get('attachments')
  const [first] = attached?.kind === 'array' ? attached.items : []
  return first?.kind === 'object' ? stateDuration(source, fieldsOf(first).get('durationinseconds'), 1, place) : []
}

function readImages(source: string, fields: Fields, place: Place): Image[] {
  return imageKeys.flatMap((key): Image[] => {
    const string = stringOf(fields.get(key), ['url', 'href', 'src', 'picurl', 'largepicurl'])
    const url = string ? decodeString(source, string).text.trim() : ''
    return string && /^(?:https?:)?\/\/\S+$/.test(url)
      ? [{ type: 'image', url, alt: null, position: place(string.inner) }]
      : []
  })
}

/** Texts under keys that nobody knows here, a transcript say, are kept; what machines write to each other is not. */
function setAside(source: string, { entries }: JsonObject, place: Place): Boilerplate[] {
  return entries.flatMap(({ key, value }): Boilerplate[] => {
    if (value.kind !== 'string' || isKnown(normalizeKey(key))) return []
    const text = clean(decodeString(source, value).text)
    const isProse = text.length >= 40 && (/\p{Script=Han}/u.test(text) || text.split(' ').length >= 8)
    return isProse ? [{ type: 'boilerplate', reason: 'page-furniture', value: text, position: place(value.inner) }] : []
  })
}

const known = new Set([...Object.values(fieldKeys).flat(), ...noteKeys, ...imageKeys, ...Object.keys(durationKeys)])

function isKnown(key: string): boolean {
  return known.has(key)
}
