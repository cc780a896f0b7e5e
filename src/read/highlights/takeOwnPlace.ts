import { findLead } from './findLead.js'

/** A page that words open with, and what parts it from them: `P17。…`, `P18–19 …`. */
const leading =
  /^(p{1,2}\.?\s?\d{1,5}(?:\s?[-–—~～]\s?\d{1,5})?|第\s?\d{1,5}\s?[页頁])(?:\s?[。，,、:：;；]\s*|\s+|(?=[（(“「『《])|$)/iu

/**
 * The page that the reader's own words open with, parted from them, or null.
 *
 * @example
 * takeOwnPlace('P17。先记下') // => {place: 'P17', words: '先记下'}
 */
export function takeOwnPlace(words: string): { place: string; words: string } | null {
  const found = leading.exec(words)
  if (found) return { place: found[1] ?? '', words: words.slice(found[0].length) }
  const lead = findLead(words)
  return lead && { place: lead.place, words: words.slice(lead.at) }
}
