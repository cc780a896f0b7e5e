import { clean } from '../text/clean.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Doubt, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import { decodeString } from './json/decodeString.js'
import { noteKeys } from './json/episodeKeys.js'
import { fieldsOf, stringOf } from './json/fieldsOf.js'
import { listEpisodes } from './json/listEpisodes.js'
import { readEpisodeObject } from './json/readEpisodeObject.js'
import { type JsonObject, scanJson } from './json/scanJson.js'
import { plainText } from './plainText.js'
import type { Reader } from './reader.js'
import { sortByPlace } from './sortByPlace.js'

const noEpisode: Doubt = {
  rule: 'unreadable-item',
  reason: 'Unexpected JSON without an episode, expected objects with a title and show notes; read as plain text',
}

/** JSON Feed 1.1, and dumps of episodes: a list, an object with a list, JSON Lines; broken ones as far as they go. */
export const json: Reader = {
  name: 'json',
  read(source): Root {
    const place = createPlacer(source)
    const { values, strays, doubts } = scanJson(source)
    const episodes = listEpisodes(values)
    if (episodes.length === 0) return addDoubts(plainText.read(source), [noEpisode, ...placeDoubts(doubts, place)])
    const shows = new Set(episodes.flatMap(({ show }) => show ?? []))
    const children = [
      ...[...shows].flatMap((show) => readShow(source, show, place)),
      ...episodes.map((episode) => readEpisodeObject(source, episode, place)),
      ...strays.flatMap((span): Boilerplate[] => {
        const value = clean(source.slice(span.start, span.end))
        const hasWords = /\p{L}{2}/u.test(value)
        return hasWords ? [{ type: 'boilerplate', reason: 'page-furniture', value, position: place(span) }] : []
      }),
    ]
    return addDoubts(
      {
        type: 'root',
        children: sortByPlace(children),
        position: place({ start: 0, end: source.length }),
      },
      placeDoubts(doubts, place),
    )
  },
}

/** What a dump says of the show itself: it belongs to no episode and is set aside. */
function readShow(source: string, show: JsonObject, place: Place): Boilerplate[] {
  const fields = fieldsOf(show)
  const [string] = noteKeys.flatMap((key) => stringOf(fields.get(key)) ?? [])
  const value = string ? clean(decodeString(source, string).text) : ''
  return string && value ? [{ type: 'boilerplate', reason: 'promotion', value, position: place(string.inner) }] : []
}
