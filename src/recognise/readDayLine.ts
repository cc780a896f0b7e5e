import { readDate } from '../text/readDate.js'
import { readDuration } from '../text/readDuration.js'

/** What a line that is nothing but a day says. */
export interface DayLine {
  /** An ISO 8601 date. */
  published: string
  /** Seconds. */
  duration: number | null
  /** Whether it tells the time of the day too, and is no mere stamp of a page (`2024-05-08 12:30`). */
  hasTime: boolean
}

const day = String.raw`\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9} \d{4}`
const stated = new RegExp(
  `^(?:[发發首][布表佈]于|更新于|(?:发布|更新|录制)(?:时间|日期) ?:?|published(?: on)?:?)? ?(?<day>${day})(?<rest>.{0,48})$`,
  'i',
)
const time =
  /^[\s\d:|,.()·+-]*(?:(?:周|星期)[一二三四五六日天]|[上下]午|[ap]m|gmt|utc|[ecmp][sd]?t\b|来源 ?: ?[^\s:]{1,16}|字号 ?:(?: ?[大中小])+|分钟?|小时|秒|\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\b|(?<=\d ?)[hms]\b|[\s\d:|,.()·+-])*$/i
const length =
  /(?:^|[\s|·,(])((?:\d+ ?(?:小时|小時|hours?|hrs?|h) ?)?(?:\d+ ?(?:分钟|分鐘|分|minutes?|mins?|m) ?)?(?:\d+ ?(?:秒|seconds?|secs?|s))?)\)?$/i

/**
 * The day that a line is, with the word before it, the time of the day and the length behind it; null for any other line.
 *
 * @example
 * readDayLine('2025年3月8日 下午 2:15|6分钟 40秒') // => {published: '2025-03-08', duration: 400, hasTime: true}
 */
export function readDayLine(words: string): DayLine | null {
  const { day: own = '', rest = '' } = stated.exec(words)?.groups ?? {}
  const published = readDate(words) ?? (time.test(rest) ? readDate(own) : null)
  if (published === null) return null
  const behind = length.exec(rest)?.[1] ?? ''
  return {
    published,
    duration: behind ? readDuration(behind.trim(), 'seconds') : null,
    hasTime: /\d:\d/.test(rest) && (behind !== '' || /[ap]m|[上下]午|来源|字号/i.test(rest)),
  }
}

/** The seconds of a line that is nothing but a length in hours, minutes and seconds, `38m 7s`, or `4-Minute Listen`; else null. */
export function readLengthLine(words: string): number | null {
  const [, minutes] = /^(\d{1,3})[- ]min(?:ute)?s?[- ]listen$/i.exec(words) ?? []
  if (minutes) return Number(minutes) * 60
  return length.exec(words)?.[1] === words && /\d\D+\d/.test(words) ? readDuration(words, 'seconds') : null
}
