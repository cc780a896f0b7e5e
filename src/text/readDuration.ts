import { findClocks } from './clocks.js'
import { fold } from './fold.js'

const iso = /^P(?:T(?=\d))?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7}(?:\.\d{1,9})?)S)?$/i

const worded =
  /^(?:(\d{1,4}(?:\.\d{1,3})?) ?(?:hours?|hrs?|h|小时|小時|時間|시간|stunden?|std\.?|heures?|horas?) ?)?(?:(\d{1,5}(?:\.\d{1,3})?) ?(?:minutes?|minuten|minutos?|mins?|m|分钟|分鐘|分|분) ?)?(?:(\d{1,7}(?:\.\d{1,3})?) ?(?:seconds?|sekunden|secondes?|segundos?|secs?|s|秒|초))?$/i

/** What a bare number counts: feeds and players state seconds, exports of reading apps minutes. */
const units = { seconds: 1, minutes: 60 } as const

/**
 * The seconds of a stated duration, or null: a clock (`01:26:19`), ISO 8601 (`PT1H2M`), hours, minutes and seconds in words, or a
 * bare number of the unit given.
 *
 * @param unit what a bare number counts
 * @example
 * readDuration('01:26:19', 'seconds') // => 5179
 * readDuration('70.5 分钟', 'seconds') // => 4230
 */
export function readDuration(value: string, unit: keyof typeof units): number | null {
  const words = fold(value).trim()
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(words)) return Number(words) * units[unit]
  const [clock] = findClocks(words)
  if (clock && clock.start === 0 && clock.end === words.length && clock.until === null) return clock.seconds
  const parts = iso.exec(words) ?? worded.exec(words)
  if (!parts || (!parts[1] && !parts[2] && !parts[3])) return null
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
}
