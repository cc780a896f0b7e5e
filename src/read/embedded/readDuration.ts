import { readDuration as readWords } from '../../text/readDuration.js'
import { readNormalPlayTime } from '../chapterFiles/readPscChapter.js'

/**
 * The seconds of a duration that a machine states, or null: seconds or a clock, minutes beyond 59 too (itunes:duration, RFC 2326), else
 * as people write it.
 *
 * @example
 * readDuration('PT1H2M') // => 3720
 */
export function readDuration(value: string): number | null {
  return readNormalPlayTime(value) ?? readWords(value, 'seconds')
}
