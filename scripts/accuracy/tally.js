import { fields } from './fields.js'

/**
 * @import {Field} from './fields.js'
 * @import {Finding} from './findings.js'
 * @typedef {{right: number, missed: number, extra: number}} Count
 * @typedef {Record<Field, Count>} Tally
 * @typedef {{precision: number | null, recall: number | null, f1: number | null, labelled: number}} Rate
 */

/**
 * Sum up findings by field.
 *
 * @param {Iterable<Finding>} findings
 */
export function sumFindings(findings) {
  const tally = /** @type {Tally} */ (
    Object.fromEntries(fields.map((field) => [field, { right: 0, missed: 0, extra: 0 }]))
  )
  for (const { field, right, missed, extra } of findings) {
    const count = tally[field]
    count.right += right
    count.missed += missed
    count.extra += extra
  }
  return tally
}

/**
 * Precision, recall and their harmonic mean, from 0 to 1; `null` where there was nothing to find.
 *
 * @param {Count} count
 * @returns {Rate}
 * @example
 * computeRate({right: 3, missed: 1, extra: 0}) // => {precision: 1, recall: 0.75, f1: 0.857…, labelled: 4}
 */
export function computeRate({ right, missed, extra }) {
  return {
    precision: divide(right, right + extra),
    recall: divide(right, right + missed),
    f1: divide(2 * right, 2 * right + missed + extra),
    labelled: right + missed,
  }
}

/**
 * @param {number} part
 * @param {number} whole
 */
function divide(part, whole) {
  return whole === 0 ? null : part / whole
}
