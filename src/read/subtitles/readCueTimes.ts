/** The times of a cue in seconds; null for one that cannot be read. */
export interface CueTimes {
  start: number | null
  end: number | null
}

const clock = String.raw`(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[,.:](\d{1,6}))?`
const single = new RegExp(`^${clock}$`)
const times = new RegExp(String.raw`^\s*${clock}\s*-{1,2}>\s*${clock}(?=\s|$)`)
const broken = /^\s*(\S{1,30}?)\s*-{1,2}>\s*(\S{0,30})(?=\s|$)/

/** A line of times is no longer than this, settings included. UTF-16 units. */
const longest = 400

/**
 * The times of a cue, if the line states them; what follows them are settings. Source: WebVTT 3.4, and SubRip as it is written: a comma
 * or a dot before the fraction, hours or none, any number of digits. One of the two may be unreadable: a line of times it is still.
 *
 * @example
 * readCueTimes('00:01,500 --> 00:04,000 align:start') // => {start: 1.5, end: 4}
 * readCueTimes('00:0x --> 00:04') // => {start: null, end: 4}
 */
export function readCueTimes(line: string): CueTimes | null {
  if (!line.includes('->') || line.length > longest) return null
  const match = times.exec(line)
  if (match) return { start: toSeconds(match.slice(1, 5)), end: toSeconds(match.slice(5, 9)) }
  const [, from = '', to = ''] = broken.exec(line) ?? []
  const [start, end] = [readCueClock(from), readCueClock(to)]
  const areTimes = start !== null || end !== null || (isLikeClock(from) && isLikeClock(to))
  return areTimes ? { start, end } : null
}

/**
 * The seconds of one time of a cue, or null.
 *
 * @example
 * readCueClock('0:00:03.919') // => 3.919
 */
export function readCueClock(words: string): number | null {
  const match = single.exec(words)
  return match ? toSeconds(match.slice(1)) : null
}

/** Whether words were meant as a time. */
export function isLikeClock(words: string): boolean {
  return /^\d/.test(words) && words.includes(':')
}

/** In whole milliseconds first: 79.08, not 79.08000000000001. */
function toSeconds([hours = '0', minutes = '0', seconds = '0', fraction = '0']: (string | undefined)[]): number {
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return Math.round((whole + Number(`0.${fraction}`)) * 1000) / 1000
}
