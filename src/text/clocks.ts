import { findFrameRate, readTimecode, timecode } from './frames.js'
import type { Span } from './lines.js'

/** A time from the start of an episode as a text writes it; a range when `until` is given. Seconds. */
export interface Clock extends Span {
  seconds: number
  until: number | null
}

const colon = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3})?`
const han = String.raw`(?:\d{1,2} ?(?:小时|小時|时|時|h) ?)?\d{1,3} ?(?:分钟|分鐘|分|m|'|′|’) ?\d{1,2} ?(?:秒|s|"|″|”|'')`
/** Hours, minutes and seconds are complete, also before a title that begins with digits: `01:02:0399年`. */
const complete = String.raw`\d{1,2}:[0-5]\d:[0-5]\d(?=\d{1,4}\p{Script=Han})`
/** Minutes alone, where a colon makes them a time: `28 分钟：…`. */
const minutes = String.raw`\d{1,3} ?(?:分钟|分鐘)(?= ?:(?!\d))`
const one = `(?:${complete}|${minutes}|(?:${colon}|${han})(?!:?\\d))`
const joint = '(?: ?(?:-{1,2}|–|—|~|至|到|→|->|-->) ?)'
const plain = String.raw`(?<![\d:])(?<!\d[.])(?<from>${one})(?:${joint}(?<to>${one}))?`
const framed = `(?<first>${timecode})(?:${joint}(?<last>${timecode}))?`
const pattern = new RegExp(plain, 'gu')
const patternWithFrames = new RegExp(`${framed}|${plain}`, 'gu')

/**
 * Every clock time of a folded text, in order: `1:20`, `01:02:03.5`, `12分36秒`, `12'36"`, and ranges of two; with frames
 * (`01:02:03:12`) in lists of such times.
 *
 * Minutes may exceed 59 (`125:30`), seconds may not: `1:60` is none. Bounded by digits and colons only, so that a time glued to a
 * word is found. Whether a clock is a chapter is for others to say.
 *
 * @param frameRate frames a second; null where times have none
 * @example
 * findClocks('海边58:30 两次') // => [{start: 2, end: 7, seconds: 3510, until: null}]
 */
export function findClocks(folded: string, frameRate: number | null = findFrameRate(folded)): Clock[] {
  const clocks: Clock[] = []
  for (const match of folded.matchAll(frameRate === null ? pattern : patternWithFrames)) {
    const { from = '', to, first, last } = match.groups ?? {}
    const read = (words: string) => (first && frameRate ? readTimecode(words, frameRate) : toSeconds(words))
    const until = last ?? to
    clocks.push({
      start: match.index,
      end: match.index + match[0].length,
      seconds: read(first ?? from),
      until: until ? read(until) : null,
    })
  }
  return clocks
}

function toSeconds(clock: string): number {
  if (/^\d+ ?分[钟鐘]$/.test(clock)) return Number.parseInt(clock, 10) * 60
  const parts = clock.match(/\d+(?:\.\d+)?/g) ?? []
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0)
}
