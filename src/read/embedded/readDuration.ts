import { readNormalPlayTime } from '../chapterFiles/readPscChapter.js'
import { toSeconds } from '../chapterFiles/toSeconds.js'

/**
 * The seconds of a stated duration, or null: seconds or a clock (itunes:duration, RFC 2326), or ISO 8601 as schema.org has it.
 *
 * @example
 * readDuration('PT1H2M') // => 3720
 */
export function readDuration(value: string): number | null {
  const clock = readNormalPlayTime(value)
  if (clock !== null) return clock
  const iso = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7}(?:\.\d{1,9})?)S)?$/i.exec(value.trim())
  if (!iso || iso[0].length === 2) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = iso
  return toSeconds(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}
