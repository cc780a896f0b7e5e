import type { Element, Root } from 'hast'
import { clean } from '../../text/clean.js'
import { fold } from '../../text/fold.js'
import type { Person } from '../../tree/nodes.js'
import { spanOf } from '../spanOf.js'
import { isHidden } from './isHidden.js'
import { listElements } from './listElements.js'
import type { Placing } from './placing.js'
import { readAddress } from './readAddress.js'
import { readAttribute } from './readAttribute.js'
import { readWords } from './readWords.js'

const holders = new Set(['a', 'li', 'span', 'figcaption'])

/** A name is no longer than this. UTF-16 units. */
const longest = 40

/** The people whom a page names in elements of class `host` or `guest`. */
export function readPersonElements(tree: Root, { place }: Placing): { element: Element; node: Person }[] {
  return listElements(tree, holders).flatMap(({ element }) => {
    const role = /(?:^| )(host|guest)(?: |$)/.exec(readAttribute(element, 'className') ?? '')?.[1]
    const name = clean(readWords(element))
    if (!role || isHidden(element) || name === '' || name.length > longest || /[:。!?,;()|\d]/.test(fold(name)))
      return []
    const url = findAddress(element)
    const links = url ? [{ title: null, url }] : []
    const node: Person = { type: 'person', name, role, about: null, links, position: place(spanOf(element)) }
    return [{ element, node }]
  })
}

function findAddress(element: Element): string | null {
  const own = readAddress(element, 'href')
  const [inner] = own ? [] : listElements(element, new Set(['a']))
  return own ?? (inner ? readAddress(inner.element, 'href') : null)
}
