import type { Span } from '../../text/lines.js'
import type { Chapter, Episode, EpisodeContent } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { readEpisodeNotes } from '../readComposition.js'
import { composeNotes } from './composeNotes.js'
import type { Decoding } from './decoding.js'
import { pickNotes } from './pickNotes.js'

/** A record of one episode in another format. */
export interface EpisodeRecord extends Span {
  /** What its fields state. */
  known: readonly EpisodeContent[]
  /** The chapters that it states beside its show notes. */
  chapters: readonly Chapter[]
  /** The texts that may be its show notes, the best first. */
  notes: readonly Decoding[]
}

/** The episode that a record of another format states. */
export function createEpisode(source: string, record: EpisodeRecord, place: Place): Episode {
  const { known, chapters, notes, start, end } = record
  const titles = known.flatMap((node) => (node.type === 'field' && node.name === 'title' ? node.value : []))
  const { composition, asides } = composeNotes(source, record, pickNotes(notes, titles), place)
  const episode = readEpisodeNotes(composition, known)
  return {
    ...episode,
    children: dropRepeatedImages([...addChapters(episode.children, chapters), ...asides]),
    position: place({ start, end }),
  }
}

/** Chapters stated twice count once: those of the show notes have their sections, the others may have links. */
function addChapters(children: readonly EpisodeContent[], stated: readonly Chapter[]): EpisodeContent[] {
  const told = new Map<number, Chapter>()
  for (const node of children) if (node.type === 'chapter') told.set(Math.floor(node.start), node)
  const find = ({ start }: Chapter) => [0, 1, -1].map((by) => told.get(Math.floor(start) + by)).find((node) => node)
  const repeated = stated.filter((chapter) => find(chapter))
  if (stated.length === 0 || repeated.length < stated.length * 0.8) {
    const first = children.findIndex((node) => node.type !== 'field')
    return first < 0 ? [...children, ...stated] : [...children.slice(0, first), ...stated, ...children.slice(first)]
  }
  for (const chapter of repeated) {
    const same = find(chapter)
    if (same) same.url ??= chapter.url
  }
  return [...children]
}

function dropRepeatedImages(children: readonly EpisodeContent[]): EpisodeContent[] {
  const seen = new Set<string>()
  return children.filter((node) => {
    if (node.type !== 'image') return true
    if (seen.has(node.url)) return false
    seen.add(node.url)
    return true
  })
}
