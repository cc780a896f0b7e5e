import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { type Block, spansOf } from './block.js'
import type { Piece } from './piece.js'
import { readItem } from './readProse.js'

/** A list of what is talked about, without times: a topic a line; long prose stays prose. */
export function readTopics(text: Text, block: Block, place: Place): EpisodeContent[] {
  return spansOf(block).flatMap((span) => {
    const nodes = readItem(text, span, place)
    if (nodes[0]?.type !== 'paragraph' || !isTopic(text, block, span)) return nodes
    return [{ type: 'topic' as const, value: clean(text.source.slice(span.start, span.end)), position: place(span) }]
  })
}

/** Where a list has bullets, its items are those; where it has none, all lines under a label for topics,
 * under one for a list of times those that are no prose; none where a line runs on into the next. */
function isTopic({ folded }: Text, { kind, pieces }: Block, span: Span): boolean {
  if (isRunning(pieces.map(({ mark, body }) => (mark ? null : folded.slice(body.start, body.end))))) return false
  const own = pieces.find((piece) => piece.body === span)
  const words = folded.slice(span.start, span.end)
  if (pieces.some((piece) => piece.mark)) return own ? own.mark !== '' && !isRemark(pieces, own) : !words.includes('。')
  if (kind === 'topics') return true
  return words.length <= 80 && !/。/.test(words)
}

/** Lines without bullets of which one goes on in the next and one ends a sentence: prose, a clause a line. */
function isRunning(lines: readonly (string | null)[]): boolean {
  return (
    lines.every((line) => line !== null) &&
    lines.some((line) => /[,—]$/.test(line)) &&
    lines.some((line) => line.includes('。'))
  )
}

/** `*…`, `☝️…` behind points that all have a number: a remark on them. */
function isRemark(pieces: readonly Piece[], own: Piece): boolean {
  const behind = pieces.slice(pieces.indexOf(own))
  const before = pieces.slice(0, pieces.indexOf(own))
  return (
    own.mark !== '1' &&
    before.length >= 2 &&
    before.every(({ mark }) => mark === '1') &&
    behind.every(({ mark }) => mark !== '1')
  )
}
