import type { Episode, EpisodeContent, Paragraph } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { spanOf } from '../spanOf.js'
import type { ProgramLine } from './takeCode.js'

/**
 * Put the lines of programs where they stood: notes of the chapter above them, else paragraphs.
 *
 * @param lines in the order of the source, as the episodes are
 */
export function placeCode(episodes: readonly Episode[], lines: readonly ProgramLine[], place: Place): void {
  let from = 0
  for (const [i, episode] of episodes.entries()) {
    const next = episodes[i + 1]
    const limit = next ? spanOf(next).start : Number.POSITIVE_INFINITY
    const end = lines.findIndex((line, at) => at >= from && line.from.start >= limit)
    const own = lines.slice(from, end < 0 ? lines.length : end)
    if (own.length > 0) episode.children = insertLines(episode.children, own, place)
    from += own.length
  }
}

function insertLines(
  children: readonly EpisodeContent[],
  lines: readonly ProgramLine[],
  place: Place,
): EpisodeContent[] {
  // Facts and people have their places, not their turns, in the order of the text.
  const ordered = children
    .filter((node) => node.type !== 'field' && node.type !== 'person')
    .sort((a, b) => spanOf(a).start - spanOf(b).start)
  const behind = new Map<EpisodeContent | null, Paragraph[]>()
  let passed = 0
  for (const { value, from } of lines) {
    while (passed < ordered.length && startOf(ordered[passed]) <= from.start) passed++
    const above = ordered[passed - 1] ?? null
    const position = place(from)
    if (above?.type === 'chapter') above.children.push({ type: 'note', value, position })
    else {
      const paragraphs = behind.get(above) ?? []
      paragraphs.push({ type: 'paragraph', value, position })
      behind.set(above, paragraphs)
    }
  }
  return [...(behind.get(null) ?? []), ...children.flatMap((node) => [node, ...(behind.get(node) ?? [])])]
}

function startOf(node: EpisodeContent | undefined): number {
  return node ? spanOf(node).start : Number.POSITIVE_INFINITY
}
