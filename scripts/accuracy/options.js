import { parseArgs } from 'node:util'
import { fields, isField } from './fields.js'

/**
 * @import {Field} from './fields.js'
 * @typedef {object} Options
 * @property {string[]} folders with labelled documents; none: the project's own fixtures
 * @property {[field: Field, f1: number][]} minimums
 * @property {Field[]} listed fields whose misses are printed one by one
 */

/**
 * Read the arguments of the command line.
 *
 * @param {string[]} words
 * @returns {Options}
 */
export function readOptions(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { min: { type: 'string', multiple: true }, list: { type: 'string', multiple: true } },
  })
  return {
    folders: positionals,
    minimums: (values.min ?? []).map(readMinimum),
    listed: (values.list ?? []).flatMap((name) => (name === 'all' ? fields : [readField(name)])),
  }
}

/**
 * @param {string} word `FIELD=0.98`
 * @returns {[field: Field, f1: number]}
 */
function readMinimum(word) {
  const [name = '', value = ''] = word.split('=')
  const f1 = Number(value)
  if (value === '' || !(f1 >= 0 && f1 <= 1))
    throw new Error(`Unexpected \`${word}\` for \`--min\`, expected \`FIELD=0.98\``)
  return [readField(name), f1]
}

/**
 * @param {string} name
 * @returns {Field}
 */
function readField(name) {
  if (isField(name)) return name
  throw new Error(`Unexpected field \`${name}\`, expected one of ${fields.map((field) => `\`${field}\``).join(', ')}`)
}
