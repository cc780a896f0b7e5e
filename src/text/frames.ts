/** A time of a video's cutting room: hours, minutes, seconds and frames, `01:00:04:02`; `;` before frames that skip numbers. */
export const timecode = String.raw`(?<!\d|[\d\p{L}]:)\d{1,2}:[0-5]\d:[0-5]\d(?::[0-5]\d|;[0-5]\d(?![^\s\])】>}\-–—~→]))(?!\d|:[\da-f])`

/** What may stand before a time on its line. */
const lead = String.raw`^[^\S\n]{0,8}(?:[-*•>#]{1,3} ?|\d{1,3}[.、)] ?)?[[(【<]?`

const anywhere = new RegExp(timecode, 'gu')
const opening = new RegExp(`(?<=${lead})${timecode}`, 'gmu')
const plain = /(?<![\d:])\d{1,3}(?::[0-5]\d){1,2}(?![\d:;])/g
const plainOpening = new RegExp(`(?<=${lead})${plain.source}`, 'gmu')

/** How many frames a second has, the usual first: of television, of NTSC, and twice as many. */
const rates = [25, 30, 50, 60] as const

/**
 * The frames a second of the times in a folded text: 25 unless one counts further. Null where its times have none: a list opens
 * its lines alike, or where their breaks are lost its times ascend; one among times without frames is none.
 *
 * @example
 * findFrameRate('[01:00:00:00 - 01:00:03:28]\n…\n[01:00:04:02 - 01:00:09:21]\n…') // => 30
 */
export function findFrameRate(folded: string): number | null {
  const found = (folded.match(anywhere) ?? []).map((words) => words.split(/[:;]/).map(Number))
  if (found.length < 2 || !(opensLines(folded) || isFlattenedList(folded, found))) return null
  const highest = found.reduce((most, [, , , frames = 0]) => Math.max(most, frames), 0)
  return rates.find((rate) => highest < rate) ?? null
}

function opensLines(folded: string): boolean {
  const count = folded.match(opening)?.length ?? 0
  return count >= 2 && count >= (folded.match(plainOpening)?.length ?? 0)
}

/** Fewer times are as likely spoken of in prose. */
const fewest = 4

function isFlattenedList(folded: string, times: readonly (readonly number[])[]): boolean {
  const seconds = times.map(([hours = 0, minutes = 0, whole = 0]) => hours * 3600 + minutes * 60 + whole)
  const ascends = seconds.every((time, i) => time > (seconds[i - 1] ?? -1))
  return times.length >= fewest && ascends && times.length >= (folded.match(plain)?.length ?? 0)
}

/** The seconds of `hours:minutes:seconds:frames`, in whole milliseconds. */
export function readTimecode(words: string, frameRate: number): number {
  const [hours = 0, minutes = 0, seconds = 0, frames = 0] = words.split(/[:;]/).map(Number)
  return Math.round((hours * 3600 + minutes * 60 + seconds + frames / frameRate) * 1000) / 1000
}
