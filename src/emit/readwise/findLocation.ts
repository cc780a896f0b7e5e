import type { DocumentExcerpt } from '../../document/document.js'

/**
 * The place of an excerpt as the whole number that Readwise wants: the first one of the place as written, else of a passage of an
 * episode the seconds from its start, as Readwise itself counts there; null where neither is known.
 *
 * @example
 * findLocation({place: '第 12 页', start: null}) // => 12
 * findLocation({place: 'Location 222–224', start: null}) // => 222
 * findLocation({place: null, start: 724.5}) // => 724
 */
export function findLocation({ place, start }: Pick<DocumentExcerpt, 'place' | 'start'>): number | null {
  const digits = /\d+/.exec(place ?? '')?.[0]
  const number = digits === undefined ? null : Number(digits)
  if (number !== null && Number.isSafeInteger(number)) return number
  return start === null ? null : Math.floor(start)
}
