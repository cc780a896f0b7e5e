import { readDate } from '../../../text/readDate.js'

/**
 * The ISO day of a date in front matter: with a time of day and a zone, as feeds write it, or as an epoch (seconds or milliseconds).
 *
 * @example
 * readDay('2019-07-02 09:00:00 +0900') // => '2019-07-02'
 */
export function readDay(value: string): string | null {
  if (/^\d{10}$|^\d{12,13}$/.test(value)) return toDay(Number(value) * (value.length === 10 ? 1000 : 1))
  const day = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.exec(value)?.[0] ?? value
  const feed = /^(?:[A-Za-z]{3,9}, )?(\d{1,2} [A-Za-z]{3,9} \d{4})(?: \d|$)/.exec(day)?.[1]
  return readDate(feed ?? day)
}

function toDay(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 10)
}
