import { findClocks } from '../../../text/clocks.js'
import { fold } from '../../../text/fold.js'

/**
 * Seconds, as a string: of a number of seconds, a clock (`01:26:19`), ISO 8601 (`PT1H2M`), or minutes in words.
 *
 * @example
 * readDuration('01:26:19') // => '5179'
 */
export function readDuration(value: string): string | null {
  const words = fold(value).trim()
  if (/^\d+(?:\.\d+)?$/.test(words)) return String(Number(words))
  const [clock] = findClocks(words)
  if (clock && clock.start === 0 && clock.end === words.length) return String(clock.seconds)
  const parts =
    /^(?:pt)?(?:(\d+(?:\.\d+)?) ?(?:hours?|hrs?|h|小时|小時))? ?(?:(\d+(?:\.\d+)?) ?(?:minutes?|mins?|m|分钟|分鐘|分))? ?(?:(\d+(?:\.\d+)?) ?(?:seconds?|secs?|s|秒))?$/i.exec(
      words,
    )
  if (!parts || (!parts[1] && !parts[2] && !parts[3])) return null
  return String(Math.round(Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)))
}
