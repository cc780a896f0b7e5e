import { readDate } from '../../text/readDate.js'
import type { Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { readClippingDate } from '../excerpts/readClippingDate.js'
import { joinLines, spanOf } from '../excerpts/sourceLine.js'
import type { NoteLine } from './noteLine.js'

/** What a reader says at the end, with its day: `—— 读完了，2023.11.26`. */
const finished =
  /^(?:[—–―-]{1,3}\s*)?[（(]?(?:.{0,24}(?:读完|讀完|读毕|讀畢|看完|读于|讀於|重读|重讀|记于|記於|写于|寫於|笔记完|読了)|(?:finished|read|re-read)\b)/i
const day = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|[a-z]{3,9}\.? \d{1,2}, \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}/i

/** What a reader says of the work as a whole. */
const overall =
  /^(?:[★☆※*]\s?)?(?:总评|總評|(?:整体|整體|总体|總體|全书|全書)(?:印象|评价|評價|感受|总评|总结)|总的来说|總的來說|overall|final thoughts)\s?[:：,，]/i

/** Only one of the last so many lines can begin to close reading notes. */
const reach = 6

/** The lines in which the reader takes leave of the work, parted from those of passages. */
export function takeClosing(lines: readonly NoteLine[]): { closing: NoteLine[]; rest: NoteLine[] } {
  const from = Math.max(1, lines.length - reach)
  const start = lines.findIndex((line, i) => i >= from && isClosing(line, lines[i - 1]))
  if (start < 0) return { closing: [], rest: [...lines] }
  const length = lines.slice(start + 1).findIndex((line) => line.gap > 0 || line.furniture || line.stamp !== null)
  const end = length < 0 ? lines.length : start + 1 + length
  return { closing: lines.slice(start, end), rest: [...lines.slice(0, start), ...lines.slice(end)] }
}

function isClosing(line: NoteLine, before: NoteLine | undefined): boolean {
  if ((line.gap === 0 && before?.ruler !== true) || line.furniture || line.stamp !== null || line.depth > 0)
    return false
  return overall.test(line.words) || (finished.test(line.words) && day.test(line.words))
}

/** The entry that they are. */
export function readClosing(lines: readonly NoteLine[], source: Excerpt['source'], place: Place): Excerpt {
  const written = lines.map(({ words }) => day.exec(words)?.[0]).find((found) => found !== undefined) ?? ''
  return {
    type: 'excerpt',
    value: '',
    source,
    date: readDate(written) ?? readClippingDate(written),
    thought: joinLines(lines.map(({ words }) => words.replace(/^(?:[—–―-]{1,3}|[★☆※*])\s*/, ''))),
    children: [],
    position: place(spanOf(lines)),
  }
}
