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
const pattern = new RegExp(
  String.raw`(?<![\d:])(?<!\d[.])(?<from>${one})(?:(?: ?(?:-{1,2}|–|—|~|至|到|→|->|-->) ?)(?<to>${one}))?`,
  'gu',
)

/**
 * Every clock time of a folded text, in order: `1:20`, `01:02:03.5`, `12分36秒`, `12'36"`, and ranges of two.
 *
 * Minutes may exceed 59 (`125:30`), seconds may not: `1:60` is none. Bounded by digits and colons only, so that a time glued to a
 * word is found. Whether a clock is a chapter is for others to say.
 *
 * @example
 * findClocks('海边58:30 两次') // => [{start: 2, end: 7, seconds: 3510, until: null}]
 */
export function findClocks(folded: string): Clock[] {
  const clocks: Clock[] = []
  for (const match of folded.matchAll(pattern)) {
    const { from = '', to } = match.groups ?? {}
    clocks.push({
      start: match.index,
      end: match.index + match[0].length,
      seconds: toSeconds(from),
      until: to ? toSeconds(to) : null,
    })
  }
  return clocks
}

function toSeconds(clock: string): number {
  if (/^\d+ ?分[钟鐘]$/.test(clock)) return Number.parseInt(clock, 10) * 60
  const parts = clock.match(/\d+(?:\.\d+)?/g) ?? []
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0)
}
