import { type Span, splitLines } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import { type LineSetting, recoverLines } from './recoverLines.js'
import type { Segment } from './segments.js'

/**
 * The lines of a text, those that were lost recovered: segments that tile the source, in order.
 *
 * A physical line is cut where it holds a list of times or several labels; any other is a segment as it stands.
 *
 * @example
 * segment(createText('时间线： 00:05 开场 01:20 正题 09:30 结尾')).length // => 4
 */
export function segment(text: Text): Segment[] {
  const lines = splitLines(text.source)
  const listed = lines.filter((line) => opensWithTime(text, line) || spansIn(text.clocks, line).length >= 2).length >= 2
  return lines.flatMap((line, i) => cutLine(text, line, { listed, head: i === 0 }))
}

function opensWithTime(text: Text, line: Span): boolean {
  const first = spansIn(text.clocks, line)[0]
  return first !== undefined && !/[\p{L}\p{N}]/u.test(text.folded.slice(line.start, first.start))
}

function cutLine(text: Text, line: Span, setting: LineSetting): Segment[] {
  const cuts = [...new Set(recoverLines(text, line, setting))].filter((cut) => cut > line.start && cut < line.end)
  cuts.sort((a, b) => a - b)
  const starts = [line.start, ...cuts]
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? line.end, recovered: i > 0 }))
}
