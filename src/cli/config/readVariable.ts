import type { Setting } from './setting.js'

const yes = /^(?:1|true|yes|on)$/i
const no = /^(?:0|false|no|off)$/i

/**
 * What the text of a variable of the environment would be in a file, for one setting: commands differ in what they take by one name.
 *
 * @example
 * readVariable(quiet, 'yes') // => true
 * readVariable(format, 'json,csv') // => ['json', 'csv']
 */
export function readVariable({ kind, isNegatable }: Setting, text: string): unknown {
  if (kind === 'list') return text.split(/[\s,]+/).filter((item) => item !== '')
  if (kind === 'switch' && yes.test(text)) return true
  if ((kind === 'switch' || isNegatable) && no.test(text)) return false
  return text
}
