import { cleanFileName } from '../cleanFileName.js'
import { collapseSpace } from './collapseSpace.js'

/** A file name takes 255 bytes with `.md` and with a number that tells it from another. */
const longest = 240

/** What would be read beyond the brackets of a link: code, formulas, comments, marks, macros. */
const markup = /[`$]|([%=~{}()@])\1+/g

/**
 * Name the note of somebody or something: a file name without its ending that can stand between `[[` and `]]`; empty where nothing is
 * left of the text.
 *
 * @example
 * nameNote('AI/ML: [入门]') // => 'AI ML 入门'
 */
export function nameNote(text: string): string {
  return cleanFileName(collapseSpace(text.replace(markup, ' ')), longest)
}
