import { isEdition } from './isEdition.js'
import { isHeadingLike, type NoteLine } from './noteLine.js'
import { readNoteTitle } from './readNoteTitle.js'

/** A name is no longer than this. UTF-16 units. */
const longest = 24

/** The lines at the very top that name the work, its author and its edition: no passage begins with one of them. */
export function findNoteTop(lines: readonly NoteLine[]): ReadonlySet<NoteLine> {
  const top = new Set<NoteLine>()
  let named = false
  for (const [i, line] of lines.entries()) {
    const isTitle = !named && readNoteTitle(line.words) !== null
    const isStated = line.fact !== null && line.fact.name !== 'chapter'
    const isBelow = named && (isEdition(line.words) || isName(line, lines[i + 1]))
    if (isTitle || isStated) named = true
    else if (!line.furniture && line.depth === 0 && !isBelow) break
    if ((isTitle || isStated || isBelow) && line.depth === 0) top.add(line)
  }
  return top
}

/** A short line right under the title, with a blank one below. */
function isName(line: NoteLine, next: NoteLine | undefined): boolean {
  return (
    line.gap === 0 &&
    next !== undefined &&
    next.gap > 0 &&
    line.mark === '' &&
    line.stamp === null &&
    line.thought === null &&
    line.words.length <= longest &&
    isHeadingLike(line.words)
  )
}
