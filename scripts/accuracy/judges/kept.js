import { collectRuns, listLetters, measureCover } from '../letters.js'

/**
 * @import {Document} from 'notes'
 * @import {Finding} from '../findings.js'
 */

/**
 * Letters of a plain text that stand somewhere in the document: what does not was lost.
 *
 * @param {string} text
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeKept(text, document) {
  const { episodes, excerpts, boilerplate } = document
  const strings = listStrings({ episodes, excerpts, boilerplate }).map(listLetters)
  const { covered, bare, gaps } = measureCover([listLetters(text)], collectRuns(strings))
  return [{ field: 'kept', right: covered, missed: bare, extra: 0, missedItems: gaps, extraItems: [] }]
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function listStrings(value) {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => (key === 'source' ? [] : listStrings(child)))
}
