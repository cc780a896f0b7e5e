import type { NoteLayout } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'
import type { NotePart } from './notePart.js'
import { readNoteTitle } from './readNoteTitle.js'

/** What stands before the first entry and its chapter. */
export function takeNoteHead(parts: readonly NotePart[], layout: NoteLayout): { head: NoteLine[]; body: NotePart[] } {
  const entry = parts.findIndex((part) => part.kind === 'entry')
  if (entry < 0) return { head: [], body: [...parts] }
  const chapters = parts.slice(0, entry)
  // Over passages of many works, or between rulers, a short line is no title unless it says so.
  const isLoose = layout.form === 'attributed' || layout.form === 'ruled'
  if (isLoose && !chapters.some(({ lines: [line] }) => line && (readNoteTitle(line.words) || line.fact)))
    return { head: [], body: [...parts] }
  // The first heading is the title where others follow, where nothing else names the work, or where it is the highest.
  const plain = chapters.findLastIndex((part) => part.kind === 'aside' && !part.lines[0]?.furniture)
  const headings = chapters.filter((part) => part.kind === 'chapter')
  const [top, second] = headings.map((part) => part.lines[0])
  let at = plain + 1
  const first = chapters.findIndex((part) => part.kind === 'chapter')
  // Where a label states the title, or a heading of the app stands over this one, it is a chapter.
  const stated = chapters.some(
    ({ lines: [line] }) =>
      line?.fact?.name === 'title' || (line?.furniture === true && line.depth > 0 && line.depth < (top?.depth ?? 0)),
  )
  if (top && top.depth > 0 && !stated && first >= at && isTitleHeading(top, parts)) {
    at = first + 1
    const isAuthor =
      second !== undefined &&
      (second.depth >= 4 || (second.depth === top.depth && second !== parts[entry - 1]?.lines[0]))
    if (isAuthor) at = chapters.findIndex((part) => part.lines[0] === second) + 1
  }
  return { head: parts.slice(0, at).flatMap((part) => part.lines), body: parts.slice(at) }
}

/** Whether no later heading is as high. */
function isTitleHeading(line: NoteLine, parts: readonly NotePart[]): boolean {
  const later = parts
    .filter((part) => part.kind === 'chapter' && part.lines[0] !== line)
    .map((part) => part.lines[0]?.depth ?? 0)
  return line.depth === 1 || later.filter((depth) => depth === line.depth).length <= 1
}
