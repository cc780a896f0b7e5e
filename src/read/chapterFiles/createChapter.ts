import type { Position } from 'unist'
import type { Chapter, Note } from '../../tree/nodes.js'
import { addDoubts } from '../doubts/addDoubts.js'

/** What a chapter file states of one chapter. Times in seconds. */
export interface StatedChapter {
  start: number
  end?: number | null
  title: string
  url?: string | null
  notes?: Note[]
  /** Why its values are doubtful: reasons as messages state them, null for those that do not hold. */
  doubts?: readonly (string | null)[]
}

/** The node of a chapter as a file states it: an odd end is kept and doubted, not mended. */
export function createChapter(
  { start, end = null, title, url = null, notes = [], doubts = [] }: StatedChapter,
  position: Position,
): Chapter {
  const backwards =
    end !== null && end < start
      ? `Unexpected end \`${end}\` before start \`${start}\`, expected a later one; kept as it stands`
      : null
  const chapter: Chapter = { type: 'chapter', start, end, title, url, children: notes, position }
  const reasons = [...doubts, backwards].filter((reason) => reason !== null)
  return addDoubts(
    chapter,
    reasons.map((reason) => ({ rule: 'item-value', reason })),
  )
}
