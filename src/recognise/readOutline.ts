import { clean } from '../text/clean.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import type { Block } from './block.js'

/** Chapters without times: a summary and its bullets. */
export function readOutline(text: Text, block: Block, place: Place): EpisodeContent[] {
  const entries: Extract<EpisodeContent, { type: 'outlineEntry' }>[] = []
  for (const piece of block.pieces) {
    const value = clean(text.source.slice(piece.body.start, piece.body.end))
    const last = entries.at(-1)
    if (piece.mark && last) last.bullets.push(value)
    else if (last && last.summary === null) last.summary = value
    else
      entries.push({
        type: 'outlineEntry',
        title: null,
        summary: piece.mark ? null : value,
        bullets: piece.mark ? [value] : [],
        position: place(piece.body),
      })
  }
  return entries
}
