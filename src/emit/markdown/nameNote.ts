import { cleanFileName } from '../cleanFileName.js'
import { collapseSpace } from './collapseSpace.js'

/** A file name takes 255 bytes with `.md` and with a number that tells it from another. */
const longest = 240

/** What some reader would see in or beyond the brackets of a link: code, formulas, comments, marks, macros, emphasis. */
const markup = /[`$]|([%=~{}()@])\1+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu

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
