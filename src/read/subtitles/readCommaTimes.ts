import { type CueTimes, isLikeClock, readCueClock } from './readCueTimes.js'

const pair = /^(\d[^\s,]{3,15}) ?, ?(\d[^\s,]{3,15})$/

/**
 * The times of a SubViewer cue, `start,end` and nothing else on the line, if the line states them. One of the two may be unreadable.
 *
 * @example
 * readCommaTimes('0:00:00.480,0:00:03.919') // => {start: 0.48, end: 3.919}
 * readCommaTimes('1,000') // => null
 */
export function readCommaTimes(line: string): CueTimes | null {
  const [, from = '', to = ''] = pair.exec(line) ?? []
  if (!isLikeClock(from) || !isLikeClock(to)) return null
  const [start, end] = [readCueClock(from), readCueClock(to)]
  return start === null && end === null ? null : { start, end }
}
