import type { Position } from 'unist'
import { readDate } from '../../text/readDate.js'
import type { EpisodeContent, FieldName } from '../../tree/nodes.js'
import { collapseSpace } from './collapseSpace.js'
import type { MetadataLine } from './readMetadataLines.js'

/** What FFmpeg's keys mean for an episode; the album is the set that it belongs to, the track its number in that set. */
const fields: Readonly<Record<string, FieldName>> = {
  title: 'title',
  album: 'podcast',
  date: 'published',
  track: 'number',
}

const prose = new Set(['comment', 'description', 'synopsis'])

/**
 * The nodes of a global line of an FFmpeg metadata file (keys: libavformat/avformat.h); null where it states no fact of an episode.
 *
 * @param stated the fields that are known already; the first of two counts
 */
export function readMetadataFact(
  { key, value }: MetadataLine,
  position: Position,
  stated: Set<string>,
): EpisodeContent[] | null {
  const words = collapseSpace(value)
  if (key === null || words === '') return null
  if (prose.has(key)) return [{ type: 'paragraph', value: words, position }]
  if (key === 'artist') return [{ type: 'person', name: words, role: 'author', about: null, links: [], position }]
  const name = Object.hasOwn(fields, key) ? fields[key] : undefined
  const fact = name && readFact(name, words)
  if (!fact || stated.has(name)) return null
  stated.add(name)
  return [{ type: 'field', name, value: fact, position }]
}

/** `12/40` is the twelfth of forty. */
function readFact(name: FieldName, words: string): string | null {
  if (name === 'published') return readDate(words)
  if (name === 'number') return /^0*(\d+)(?:\/\d+)?$/.exec(words)?.[1] ?? null
  return words
}
