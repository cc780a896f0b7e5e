import type { Position } from 'unist'
import type { Chapter, Note } from '../../tree/nodes.js'

/** What a chapter file states of one chapter. Times in seconds. */
export interface StatedChapter {
  start: number
  end?: number | null
  title: string
  url?: string | null
  notes?: Note[]
  /** Why the reading is doubtful. */
  doubt?: string | null
}

/** The node of a chapter as a file states it: an odd end is kept and doubted, not mended. */
export function createChapter(
  { start, end = null, title, url = null, notes = [], doubt = null }: StatedChapter,
  position: Position,
): Chapter {
  const backwards =
    end !== null && end < start ? `Unexpected end \`${end}\` before start \`${start}\`, expected a later one` : null
  const doubts = [doubt, backwards].filter((reason) => reason !== null).join('; ')
  return {
    type: 'chapter',
    start,
    end,
    title,
    url,
    children: notes,
    position,
    ...(doubts === '' ? {} : { data: { doubt: doubts } }),
  }
}
