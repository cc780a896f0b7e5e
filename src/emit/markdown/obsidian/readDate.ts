/**
 * Read a day of the calendar, `2024-03-05`; null for anything else, as readers of YAML refuse a day that is none.
 *
 * @example
 * readDate('2024-02-30') // => null
 */
export function readDate(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith('0000')) return null
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : null
}
