/**
 * @import {Field} from './fields.js'
 * @import {Match} from './match.js'
 */

/**
 * What one comparison of a field showed: how much was right, missed (labelled, not found) and extra (found, not labelled), and,
 * for people who look after the causes, what was missed and extra.
 *
 * @typedef {object} Finding
 * @property {Field} field
 * @property {number} right
 * @property {number} missed
 * @property {number} extra
 * @property {unknown[]} missedItems
 * @property {unknown[]} extraItems
 */

/**
 * A finding of so many items.
 *
 * @param {Field} field
 * @param {{right?: number, missed?: unknown[], extra?: unknown[]}} items
 * @returns {Finding}
 */
export function createFinding(field, { right = 0, missed = [], extra = [] }) {
  return {
    field,
    right,
    missed: missed.length,
    extra: extra.length,
    missedItems: missed,
    extraItems: extra,
  }
}

/**
 * A finding out of matched items: optional labels count neither when they were found nor when they were not.
 *
 * @param {Field} field
 * @param {Match<{optional?: boolean}, unknown>} match
 */
export function createMatchFinding(field, { pairs, missed, extra }) {
  return createFinding(field, {
    right: pairs.filter(([label]) => !label.optional).length,
    missed: missed.filter((label) => !label.optional),
    extra,
  })
}

/**
 * A finding of one question with the answer yes or no.
 *
 * @param {Field} field
 * @param {boolean} isRight
 * @param {unknown} expected what to name where the answer is no
 */
export function createAnswerFinding(field, isRight, expected) {
  return createFinding(field, isRight ? { right: 1 } : { missed: [expected] })
}
