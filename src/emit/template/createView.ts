import { formatClock } from '../../text/formatClock.js'

// An address that runs or is code, however it is written: browsers leave out blanks and controls before they read it.
const runs = /^(?:javascript|vbscript|data):/i

/** The times of a document, all in seconds, that also get a clock: `startClock`. */
export const timeKeys: readonly string[] = ['start', 'end', 'duration']

/**
 * What a template sees of a document: its fields, and those that a language without logic cannot work out.
 *
 * Beside each time stands its clock (`startClock: '1:05'`), each item of a list knows its `index` from 1 and whether it is the `first`
 * or the `last`, and an address that would run code is none.
 *
 * @example
 * createView({chapters: [{start: 65}]}) // => {chapters: [{index: 1, first: true, last: true, start: 65, startClock: '1:05'}]}
 */
export function createView(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => placeItem(createView(item), index, value.length))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, own]) => createFields(key, own)))
}

function createFields(key: string, value: unknown): [key: string, value: unknown][] {
  if (key === 'url' && typeof value === 'string' && isRunnable(value)) return [[key, null]]
  // The start of a position is no time, but an object.
  const isTime = timeKeys.includes(key) && (typeof value === 'number' || value === null)
  if (!isTime) return [[key, createView(value)]]
  const clock: [string, unknown] = [`${key}Clock`, value === null ? null : formatClock(value)]
  return [[key, value], clock]
}

function placeItem(item: unknown, index: number, length: number): unknown {
  if (typeof item !== 'object' || item === null) return item
  return { index: index + 1, first: index === 0, last: index === length - 1, ...item }
}

function isRunnable(url: string): boolean {
  return runs.test(url.replace(/[\s\p{C}]+/gu, ''))
}
