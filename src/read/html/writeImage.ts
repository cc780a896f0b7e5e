import type { Element } from 'hast'
import { spanOf } from '../spanOf.js'
import type { Style } from './lineWriter.js'
import type { Page } from './page.js'
import { readAddress } from './readAddress.js'
import { readAttribute } from './readAttribute.js'

/** Where pages that load pictures late keep the address. */
const sources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc']

const emoji = /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*$/u

/** `img`: a picture; of an emoji its sign. Pixels that count readers are not seen. */
export function writeImage(element: Element, { writer }: Page, style: Style): void {
  const alt = readAttribute(element, 'alt')?.trim() || null
  if (alt && emoji.test(alt)) {
    writer.write(alt, spanOf(element), style)
    return
  }
  if (readAttribute(element, 'width') === '1' || readAttribute(element, 'height') === '1') return
  const url = sources.map((name) => readAddress(element, name)).find((address) => address !== null)
  if (url?.startsWith('http')) writer.addImage(url, alt, spanOf(element))
}
