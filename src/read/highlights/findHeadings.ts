import { keyOf, type NoteLayout } from './noteLayout.js'
import { isHeadingLike, type NoteLine } from './noteLine.js'
import { arrow } from './signs.js'

/** The lines that are headings of chapters, by what they are and by what stands around them. */
export function findHeadings(
  lines: readonly NoteLine[],
  layout: NoteLayout,
  opens: (line: NoteLine) => boolean,
): ReadonlySet<NoteLine> {
  const headings = new Set<NoteLine>()
  const content = lines.filter((line) => !line.furniture || line.ruler)
  const spaced = content.filter((line) => line.gap >= 2 && isPlain(line, opens)).length
  const marks = countMarks(content)
  const first = content.findIndex(opens)
  const stamped = content.findIndex((line) => line.stamp !== null)
  // Where chapters are set as headings, other lines are none.
  const set =
    content.slice(Math.max(0, first)).some((line) => line.depth > 1 && !opens(line)) ||
    content.slice(Math.max(0, first - 1)).filter((line) => line.depth > 1 && !opens(line)).length >= 2
  const closing = (line: NoteLine | undefined) => line?.stamp != null && layout.below.has(keyOf(line))
  for (let i = content.length - 1; i >= 0; i--) {
    const line = content[i]
    if (!line || !isPlain(line, opens) || closing(line) || isPageBelow(line, layout)) continue
    const next = content[i + 1]
    const before = content[i - 1]
    if (line.depth > 0) headings.add(line)
    // Up to the ruler all is of the reader.
    else if (layout.remarks === 'under-stamp' && i > stamped && before?.ruler !== true) continue
    else if (line.fact?.name === 'chapter' || isBold(line)) headings.add(line)
    else if (
      set ||
      line.thought !== null ||
      line.tags !== null ||
      /^[-*+]\s\[/.test(line.words) ||
      arrow.test(line.words)
    )
      continue
    else if (isSecondMark(line, layout, marks)) headings.add(line)
    else if (
      line.ranked &&
      (closing(before) || isParted(line, before, next, (one) => opens(one) || isMarked(one, layout)))
    )
      headings.add(line)
    else if (layout.below.size > 0) {
      // The line below a title is its author.
      const isAuthor = before !== undefined && before.depth > 0 && i < 4
      const starts = !isAuthor && (before === undefined || before.ruler || line.gap > 0 || closing(before))
      // Over two short blocks, the longer one is the passage.
      const isOver = layout.remarks !== 'over-stamp' || (next?.words.length ?? 0) >= line.words.length
      if (
        starts &&
        isOver &&
        isHeadingLike(line.words) &&
        next !== undefined &&
        next.gap > 0 &&
        !closing(next) &&
        i > 1
      )
        headings.add(line)
    } else if (next && (opens(next) || headings.has(next)) && isHeadingLike(line.words)) {
      if (i < first) {
        if (i > 1 && line.gap > 0) headings.add(line)
      } else if (before?.ruler && layout.parting) headings.add(line)
      else if (spaced >= 1 ? line.gap >= 2 : line.gap > 0 ? isAlone(line, next) : isLeftOver(content, i, opens))
        headings.add(line)
    }
  }
  return headings
}

/** A whole line in bold. */
function isBold({ words }: NoteLine): boolean {
  return /^\*\*[^*]+\*\*$/.test(words) && isHeadingLike(words.slice(2, -2))
}

function isPlain(line: NoteLine, opens: (line: NoteLine) => boolean): boolean {
  return !opens(line) && !line.ruler && line.foot === undefined && line.quoted !== true
}

/** A page alone among quotations is of one of them. */
function isPageBelow({ stamp, depth }: NoteLine, { mark }: NoteLayout): boolean {
  return mark === '>' && stamp !== null && depth === 0
}

function countMarks(lines: readonly NoteLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { mark } of lines) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** A symbol that passages do not open with, before a short line: `◆ 第一章` among `▪`. */
function isSecondMark(line: NoteLine, layout: NoteLayout, marks: ReadonlyMap<string, number>): boolean {
  if (line.mark === '' || line.mark === layout.mark || /^(?:原文：|[-*+1>“"「『])$/.test(line.mark)) return false
  return isHeadingLike(line.inner) && (marks.get(line.mark) ?? 0) <= Math.max(2, marks.get(layout.mark) ?? 0)
}

/** A ranked line inside a passage, as `1. …` in a list, has neighbours. */
function isParted(
  line: NoteLine,
  before: NoteLine | undefined,
  next: NoteLine | undefined,
  opens: (line: NoteLine) => boolean,
): boolean {
  const over = next !== undefined && (opens(next) || next.gap > 0 || next.ruler)
  const under = before === undefined || before.ruler || line.gap > 0 || !/^\d/.test(line.words)
  return over && under
}

/** A passage behind its mark, with its stamp below. */
function isMarked(line: NoteLine, layout: NoteLayout): boolean {
  return layout.mark !== '' && line.mark === layout.mark
}

function isAlone(line: NoteLine, next: NoteLine): boolean {
  return line.gap > 0 && (next.gap > 0 || next.stamp !== null)
}

/** Where nothing parts them: the last line before an opening, without a full stop, behind one that has it. */
function isLeftOver(content: readonly NoteLine[], at: number, opens: (line: NoteLine) => boolean): boolean {
  const before = content[at - 1]
  if (!before || opens(before) || !isHeadingLike(content[at]?.words ?? '')) return false
  return before.thought !== null || /[。！？.!?”"」』…]$/.test(before.words)
}
