import { clean } from '../../text/clean.js'
import { decodeCueText } from './decodeCueText.js'

/** Positions of the SubStation kind: `{\an8}`. */
const override = /\{\\[^{}\n]{0,200}\}/g
/** Line breaks of SubViewer. */
const lineBreak = /\[br\]/gi

/**
 * The words of a line of a cue: without tags, entities decoded.
 *
 * @example
 * cleanCueText('<i>R&amp;D</i> 部门') // => 'R&D 部门'
 */
export function cleanCueText(line: string): string {
  return clean(decodeCueText(line.replace(override, '').replace(lineBreak, ' ')))
}
