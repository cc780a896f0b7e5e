import { findSpeakingPeople } from '../recognise/findSpeakingPeople.js'
import { mergePeople } from '../recognise/mergePeople.js'
import { clean } from '../text/clean.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Doubt, Episode, EpisodeContent, Root, Turn } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import { decodeString } from './json/decodeString.js'
import { fieldsOf } from './json/fieldsOf.js'
import { type JsonString, type JsonValue, scanJson } from './json/scanJson.js'
import type { Reader } from './reader.js'
import { sortByPlace } from './sortByPlace.js'
import { findSegments } from './subtitles/findSegments.js'
import { findWholeText } from './subtitles/findWholeText.js'
import { isNamed } from './subtitles/isNamed.js'
import { keepJson } from './subtitles/keepJson.js'
import { keepStrings } from './subtitles/keepStrings.js'
import { readSegments } from './subtitles/readSegments.js'

/**
 * A transcript in JSON: each segment is one turn. Podcasting 2.0 (`{"version", "segments": [{"speaker", "startTime", "endTime",
 * "body"}]}`), Whisper (`{"text", "segments": [{"start", "end", "text"}]}`), whisper.cpp (`transcription`), a list of segments alone,
 * and those of services of speech recognition: see `readSegment`. A file that breaks off is read up to there.
 */
export const transcriptJson: Reader = {
  name: 'transcript-json',
  read(source): Root {
    const place = createPlacer(source)
    const position = place({ start: 0, end: source.length })
    const { values, strays, doubts } = scanJson(source)
    const list = findSegments(source, values)
    const whole = list ? null : findWholeText(values)
    const turns = list ? readSegments(source, list, place) : readWhole(source, whole, place)
    const title = findTitle(values)
    const taken = new Set([list, whole, title].filter((value) => value !== null))
    const others: EpisodeContent[] = [
      ...readTitle(source, title, place),
      ...keepStrings(source, values, taken, place),
      ...strays.flatMap((span) => keepJson(source, span, place)),
    ]
    const children = sortByPlace([...turns, ...others])
    const people = findSpeakingPeople(children.filter(isNamed))
    const episode: Episode = { type: 'episode', children: mergePeople([...children, ...people]), position }
    const missing = list || source.trim() === '' ? [] : [noSegments]
    return addDoubts({ type: 'root', children: [episode], position }, [...missing, ...placeDoubts(doubts, place)])
  },
}

const noSegments: Doubt = {
  rule: 'unreadable-item',
  reason: 'Unexpected JSON without segments, expected a list of objects with a text and its time; its words are kept',
}

/** All words at once, where the list of segments is missing. */
function readWhole(source: string, whole: JsonString | null, place: Place): Turn[] {
  const value = whole ? clean(decodeString(source, whole).text) : ''
  return whole && value !== ''
    ? [{ type: 'turn', speaker: null, start: null, end: null, value, position: place(whole.inner) }]
    : []
}

/** The title that stands beside the segments. */
function findTitle([root]: readonly JsonValue[]): JsonString | null {
  const title = root?.kind === 'object' ? fieldsOf(root).get('title') : undefined
  return title?.kind === 'string' ? title : null
}

function readTitle(source: string, title: JsonString | null, place: Place): EpisodeContent[] {
  const value = title ? clean(decodeString(source, title).text) : ''
  return title && value !== '' ? [{ type: 'field', name: 'title', value, position: place(title.inner) }] : []
}
