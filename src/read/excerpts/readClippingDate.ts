import { readDate } from '../../text/readDate.js'
import { monthNumbers } from './kindleWords.js'

/**
 * The day in the words of a Kindle, as ISO 8601, or null.
 *
 * @example
 * readClippingDate('添加于 2024年1月2日星期二 上午8:30:00') // => '2024-01-02'
 * @example
 * readClippingDate('Hinzugefügt am Dienstag, 2. Januar 2024 08:30:00') // => '2024-01-02'
 */
export function readClippingDate(words: string): string | null {
  const han = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(words)
  if (han) return readDate(`${han[1]}-${han[2]}-${han[3]}`)
  const dayFirst = /(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.? (?:de )?(\d{4})(?!\d)/u.exec(words)
  if (dayFirst) return toDate(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /(\p{L}{3,12})\.? (\d{1,2}), ?(\d{4})(?!\d)/u.exec(words)
  return monthFirst ? toDate(monthFirst[3], monthFirst[1], monthFirst[2]) : null
}

function toDate(year = '', month = '', day = ''): string | null {
  const number = monthNumbers.get(month.toLowerCase())
  return number ? readDate(`${year}-${number}-${day}`) : null
}
