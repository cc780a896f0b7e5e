import { readDate } from '../../text/readDate.js'

/**
 * The date in the small print of a title: `released on 2013-02-09`, or `02/09/2013` where the page writes the same day in year order too.
 *
 * @param html the page: an address such as `/2013/02/09/` tells month from day
 * @example
 * readReleased('#3 released on 02/09/2013', '<a href="/2013/02/09/talk.html">') // => '2013-02-09'
 */
export function readReleased(words: string, html: string): string | null {
  const ordered = /(?<!\d)\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年 ?\d{1,2} ?月 ?\d{1,2} ?日)(?!\d)/.exec(words)?.[0]
  if (ordered) return readDate(ordered)
  const named = /(?<!\p{L})(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? \d{4}(?!\d)/iu.exec(words)?.[0]
  if (named) return readDate(named)
  const match = /(?<!\d)(\d{2})[/.-](\d{2})[/.-](\d{4})(?!\d)/.exec(words)
  const [, first = '', second = '', year = ''] = match ?? []
  const days = [
    [first, second],
    [second, first],
  ].flatMap(([month, day]) => readDate(`${year}-${month}-${day}`) ?? [])
  const [only] = days
  if (new Set(days).size === 1) return only ?? null
  return days.find((day) => ['/', '_', '-'].some((mark) => html.includes(day.replaceAll('-', mark)))) ?? null
}
