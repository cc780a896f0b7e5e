import { readDate } from '../../text/readDate.js'

/**
 * The day of a machine-readable date, as it is written: no time zone moves it.
 *
 * @example
 * readDay('2024-03-05T23:30:00+08:00') // => '2024-03-05'
 */
export function readDay(value: string | null): string | null {
  const written = value?.trim() ?? ''
  return readDate(/^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? written)
}
