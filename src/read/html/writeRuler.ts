import type { Element } from 'hast'
import { spanOf } from '../spanOf.js'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'

/** `hr`: a ruler on a line of its own. */
export function writeRuler(element: Element, { writer }: Page, style: Style): void {
  writer.breakLine()
  writer.write('---', spanOf(element), { ...style, bold: false, heading: 0 })
  writer.breakLine()
}
