import { fields } from './fields.js'
import { computeRate } from './tally.js'

/**
 * @import {Finding} from './findings.js'
 * @import {Tally} from './tally.js'
 */

const columnWidth = 7

/**
 * One line per document: the F1 of each field that some document has.
 *
 * @param {readonly {name: string, tally: Tally}[]} rows
 */
export function formatDocuments(rows) {
  const shown = fields.filter((field) => rows.some(({ tally }) => computeRate(tally[field]).f1 !== null))
  const width = Math.max(...rows.map(({ name }) => name.length), 8) + 1
  const head = 'document'.padEnd(width) + shown.map((field) => formatCell(field)).join('')
  const lines = rows.map(
    ({ name, tally }) =>
      name.padEnd(width) + shown.map((field) => formatCell(formatShare(computeRate(tally[field]).f1))).join(''),
  )
  return [head, ...lines].join('\n')
}

/**
 * One line per field: how much was labelled, precision, recall, F1.
 *
 * @param {Tally} tally
 */
export function formatFields(tally) {
  const head = `${'field'.padEnd(12)}${formatCell('n')}${formatCell('precis')}${formatCell('recall')}${formatCell('F1')}`
  const lines = fields.map((field) => {
    const { labelled, precision, recall, f1 } = computeRate(tally[field])
    const cells = [String(labelled), ...[precision, recall, f1].map(formatShare)]
    return field.padEnd(12) + cells.map(formatCell).join('')
  })
  return [head, ...lines].join('\n')
}

/**
 * What was missed and extra, one item a line.
 *
 * @param {string} name of the document
 * @param {Finding} finding
 */
export function formatFinding(name, finding) {
  const missed = finding.missedItems.map((item) => `MISSED ${name} ${finding.field}: ${formatItem(item)}`)
  const extra = finding.extraItems.map((item) => `EXTRA  ${name} ${finding.field}: ${formatItem(item)}`)
  return [...missed, ...extra]
}

/** @param {unknown} item */
function formatItem(item) {
  return (typeof item === 'string' ? item : JSON.stringify(item)).slice(0, 220)
}

/** @param {string} text */
function formatCell(text) {
  return ` ${text.slice(0, columnWidth).padStart(columnWidth)}`
}

/** @param {number | null} share from 0 to 1 */
function formatShare(share) {
  return share === null ? '–' : (100 * share).toFixed(1)
}
