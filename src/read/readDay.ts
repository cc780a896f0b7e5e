import { readDate } from '../text/readDate.js'

/**
 * The ISO day that a machine's date states, as it stands there, not moved to another time zone: RFC 822, ISO 8601, or an epoch in
 * seconds or milliseconds; else null.
 *
 * @example
 * readDay('Sat, 14 Jul 2012 00:00:00 +0200') // => '2012-07-14'
 * readDay('1342224000') // => '2012-07-14'
 */
export function readDay(value: string): string | null {
  const words = value.trim()
  if (/^\d{10}(?:\.\d+)?$/.test(words)) return toDay(Number(words) * 1000)
  if (/^\d{12,13}$/.test(words)) return toDay(Number(words))
  const iso = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})(?!\d)/.exec(words)?.[1]
  if (iso) return readDate(iso)
  const mail = /(?:^|[\s,])(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2})(?!\d)/i.exec(words)
  if (mail) return readDate(`${mail[1]} ${mail[2]} ${toYear(mail[3] ?? '')}`)
  const american =
    /(?:^|[\s,])([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(?:\d{1,2}:\d{2}:\d{2}\s(?:[a-z]{3,4}\s)?)?(\d{4})(?!\d)/i.exec(words)
  if (american) return readDate(`${american[1]} ${american[2]}, ${american[3]}`)
  return readDate(words)
}

/** Two digits are RFC 822's years: 70 and above are of the last century. */
function toYear(digits: string): string {
  if (digits.length === 4) return digits
  return Number(digits) < 70 ? `20${digits}` : `19${digits}`
}

function toDay(milliseconds: number): string | null {
  return readDate(new Date(milliseconds).toISOString().slice(0, 10))
}
