import { findHeadings } from './findHeadings.js'
import { findNoteTop } from './findNoteTop.js'
import { isQuotedWithPage } from './isQuotedWithPage.js'
import { isQuoteOpen } from './isQuoteOpen.js'
import { isClosed, keyOf, type NoteLayout } from './noteLayout.js'
import { isHeadingLike, type NoteLine } from './noteLine.js'
import { isSideTitle, type NotePart } from './notePart.js'
import { splitAttributed } from './splitAttributed.js'

/** The parts of reading notes in their order, those of the head included. */
export function splitNotes(lines: readonly NoteLine[], layout: NoteLayout): NotePart[] {
  const top = findNoteTop(lines)
  if (layout.form === 'attributed') return splitAttributed(lines, top)
  if (layout.form === 'ruled') return splitRuled(lines, top)
  const parts: NotePart[] = []
  let entry: NotePart | null = null
  const open = (line: NoteLine): NotePart => {
    const part: NotePart = { kind: 'entry', lines: [line] }
    parts.push(part)
    return part
  }
  const test = createOpenTest(layout, lines)
  const opens = (line: NoteLine) => !top.has(line) && test(line)
  const headings = findHeadings(lines, layout, opens)
  const last = lines.findLastIndex((line) => opens(line) || (layout.below.size > 0 && layout.below.has(keyOf(line))))
  const both = layout.below.size > 0 && lines.some(opens)
  const start = findStart(lines, opens, layout)
  let ended = false
  let closed: NotePart | null = null
  let remark = false
  // The entry whose stamp stands above, up to the next ruler or heading.
  let under: NotePart | null = null
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (line.ruler || headings.has(line)) under = null
    if (line.ruler) {
      if (layout.parting) entry = null
      else if (entry) entry.lines.push(line)
    } else if (under && line.stamp === null && !line.furniture) under.lines.push(line)
    else if (under && line.stamp !== null && line.gap === 0 && layout.below.has(keyOf(line))) under.lines.push(line)
    else if (ended && closed && !entry && line.gap === 0 && (remark || line.thought !== null)) {
      closed.lines.push(line)
      remark = true
    } else if (ended) parts.push({ kind: 'aside', lines: [line] })
    else if (line.furniture) {
      parts.push({ kind: 'aside', lines: [line] })
      // What an app writes behind the last entry ends the list.
      if (i > last && (line.gap > 0 || before?.ruler === true)) ended = true
    } else if (top.has(line)) parts.push({ kind: 'aside', lines: [line] })
    else if (headings.has(line)) {
      entry = null
      parts.push({ kind: 'chapter', lines: [line], once: both && lines[i + 1]?.gap === 0 })
    } else if (opens(line)) {
      if (entry && isContinued(entry, line, before, layout)) entry.lines.push(line)
      else entry = open(line)
    } else if (entry && !isNext(entry, line, layout)) entry.lines.push(line)
    else if (entry) entry = open(line)
    else if (line.thought !== null && layout.below.size > 0 && closed) {
      // The reader's own words under the stamp of a passage are of it, up to the next blank line.
      closed.lines.push(line)
      remark = true
    } else if (closed && isSecondStamp(line, before, layout)) closed.lines.push(line)
    else if (remark && line.gap === 0 && closed) closed.lines.push(line)
    else if (closed && isOwnBelow(closed, line, layout)) {
      closed.lines.push(line)
      remark = true
    } else if (layout.below.size > 0 && i <= last && i >= start) entry = open(line)
    else if (layout.parting && i > 0 && before?.ruler && i < last && !isHeadingLike(line.words)) entry = open(line)
    else parts.push({ kind: 'aside', lines: [line] })
    if (entry) remark = false
    if (line.stamp !== null && layout.below.has(keyOf(line))) {
      closed = entry ?? closed
      if (layout.remarks === 'under-stamp') under = entry ?? under
      entry = null
      if (i === last) ended = true
    }
  }
  return parts
}

/** A page right under the day of an entry is of it, too. */
function isSecondStamp(line: NoteLine, before: NoteLine | undefined, { below }: NoteLayout): boolean {
  if (line.stamp === null || line.gap > 0 || before?.stamp == null) return false
  return below.has(keyOf(line)) && below.has(keyOf(before)) && keyOf(line) !== keyOf(before)
}

/** Below a quotation with its stamp, what is not marked as one is the reader's own. */
function isOwnBelow(closed: NotePart, line: NoteLine, layout: NoteLayout): boolean {
  if (layout.mark !== '>' || line.mark === '>' || line.stamp !== null) return false
  return closed.lines.some((one) => one.mark === '>' && one.stamp === null)
}

/** Where stamps stand under entries that may lack them, the mark of a passage behind the reader's own words opens the next. */
function isNext(entry: NotePart, line: NoteLine, layout: NoteLayout): boolean {
  if (line.gap > 0 && line.mark === '>' && entry.lines.at(-1)?.attribution) return layout.below.size > 0
  if (layout.below.size === 0 || line.mark === '' || line.mark !== layout.mark || /^[-*+1>]$/.test(line.mark))
    return false
  return line.thought === null && line.gap > 0 && entry.lines.some((one) => one.thought !== null)
}

/** Where the first entry may begin: in the block of its stamp, the head above. */
function findStart(lines: readonly NoteLine[], opens: (line: NoteLine) => boolean, layout: NoteLayout): number {
  const first = lines.findIndex((line) => opens(line) || (line.stamp !== null && layout.below.has(keyOf(line))))
  if (first < 0 || opens(lines[first] as NoteLine)) return Math.max(0, first)
  if (layout.remarks === 'over-stamp') return lines.slice(0, first).findLastIndex((line) => line.furniture) + 1
  return Math.max(
    0,
    lines.slice(0, Math.max(1, (lines[first]?.gap ?? 0) > 0 ? first : first + 1)).findLastIndex((line) => line.gap > 0),
  )
}

/** Whether a line opens an entry. */
function createOpenTest(layout: NoteLayout, lines: readonly NoteLine[]): (line: NoteLine) => boolean {
  // Where the app counts the entries, other stamps are inside them.
  const isCounted = ({ stamp }: NoteLine) => stamp?.numbered === true && stamp.kind !== 'bookmark'
  if (lines.filter(isCounted).length >= 2) return isCounted
  if (layout.form === 'stamped') return (line) => line.stamp !== null && !layout.below.has(keyOf(line))
  // Without a mark each line is a passage that is not the heading of a part.
  if (layout.mark === '' && lines.filter((line) => line.page !== null).length >= 3)
    return (line) =>
      line.depth === 0 &&
      (line.page !== null || opensByStamp(line) || (line.mark === '' && line.thought === null && !line.ranked))
  const feet = layout.mark === '>' ? findFootStamps(lines) : new Set<NoteLine>()
  return (line) =>
    line.depth === 0 &&
    ((line.mark === layout.mark && line.thought === null) ||
      (layout.mark === '>' && isQuotedWithPage(line)) ||
      (opensByStamp(line) && !feet.has(line)))
}

/** Where the first page stands below a quotation, so do all that have one above. */
function findFootStamps(lines: readonly NoteLine[]): ReadonlySet<NoteLine> {
  const isPage = (line: NoteLine) => line.stamp?.place != null && line.mark !== '>' && line.depth === 0
  const first = lines.findIndex((line) => isPage(line) || (line.mark === '>' && line.stamp === null))
  if (lines[first]?.mark !== '>') return new Set()
  return new Set(lines.filter((line, i) => isPage(line) && lines[i - 1]?.mark === '>'))
}

/** Among marked passages a date of its own stands over the one it is of. */
function opensByStamp(line: NoteLine): boolean {
  return line.stamp !== null && line.gap > 0
}

/** Whether the quotation that an entry opens with goes on in a line that opens with a quotation mark too. */
function isInside({ lines }: NotePart, line: NoteLine, { mark, footed }: NoteLayout): boolean {
  if (mark === '>' || line.mark === '>' || !isClosed(mark) || lines.at(-1)?.foot !== undefined) return false
  return (line.gap === 0 || footed) && isQuoteOpen(lines.map(({ words }) => words))
}

/** A passage behind its stamp, a further stamp of the same entry, a further line of a quotation that is marked line by line. */
function isContinued(entry: NotePart, line: NoteLine, before: NoteLine | undefined, layout: NoteLayout): boolean {
  const bare = entry.lines.every((one) => one.stamp !== null || one.foot !== undefined)
  if (bare) return layout.form === 'marked' || (line.gap === 0 && keyOf(line) !== keyOf(entry.lines[0] ?? line))
  if (isInside(entry, line, layout)) return true
  return (
    layout.form === 'marked' && isClosed(layout.mark) && layout.mark === '>' && line.gap === 0 && before?.mark === '>'
  )
}

/** Blocks between rulers, blank lines in them included. */
function splitRuled(lines: readonly NoteLine[], top: ReadonlySet<NoteLine>): NotePart[] {
  const parts: NotePart[] = []
  let entry: NotePart | null = null
  const first = lines.findIndex((line) => line.ruler)
  const isHead = lines.slice(0, Math.max(0, first)).every((line) => isHeadingLike(line.inner) && line.thought === null)
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (line.ruler) entry = null
    else if (line.furniture || top.has(line) || (isHead && i < first)) parts.push({ kind: 'aside', lines: [line] })
    else if (line.depth > 0 || (!entry && line.ranked && next !== undefined && next.gap > 0)) {
      parts.push({ kind: 'chapter', lines: [line] })
      entry = null
    } else if (entry) entry.lines.push(line)
    else {
      entry = { kind: 'entry', lines: [line] }
      parts.push(entry)
    }
  }
  return parts.map((part, i) => (isSideTitle(part, i, parts) ? { ...part, kind: 'aside' } : part))
}
