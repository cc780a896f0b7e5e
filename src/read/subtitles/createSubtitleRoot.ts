import { findSpeakingPeople } from '../../recognise/findSpeakingPeople.js'
import { mergePeople } from '../../recognise/mergePeople.js'
import type { Doubt, EpisodeContent, Root } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { addDoubts } from '../doubts/addDoubts.js'

/** A file of subtitles as the one episode it is, those who speak in it among its people. */
export function createSubtitleRoot(
  source: string,
  children: readonly EpisodeContent[],
  doubts: readonly Doubt[],
  place: Place,
): Root {
  const position = place({ start: 0, end: source.length })
  const named = mergePeople([...children, ...findSpeakingPeople(children)])
  return addDoubts({ type: 'root', children: [{ type: 'episode', children: named, position }], position }, doubts)
}
