import type { Element, Root } from 'hast'
import { clean } from '../../text/clean.js'
import { isHidden } from './isHidden.js'
import { listElements, type Placed } from './listElements.js'
import { readAttribute } from './readAttribute.js'
import { readWords } from './readWords.js'

const headings = new Set(['h1', 'h2', 'h3'])
const titleNames = /(?:^| )(?:(?:entry|post|episode|article|page|podcast|single)[-_]{1,2})?(?:title|headline)(?: |$)/i

/** The heading of a page that is its title: the one named so, or the first of the highest level, not the name of the site. */
export function findTitle(tree: Root, stated: readonly string[]): Element | null {
  const all = listElements(tree, headings).filter(
    ({ element }) => clean(readWords(element)) !== '' && !isHidden(element),
  )
  const inner = all.filter(({ parents }) => !isOuter(parents))
  const same = inner.find(({ element }) => stated.includes(clean(readTitle(element))))
  const named = inner.find(({ element }) => isNamed(element))
  const highest = inner.find(({ element }) => element.tagName === 'h1')
  return (same ?? named ?? highest)?.element ?? null
}

/** The name of the site: the heading in the header of the whole page. */
export function findSiteName(tree: Root): Placed | null {
  const all = listElements(tree, new Set(['h1', 'h2']))
  return all.find(({ element, parents }) => isOuter(parents) && clean(readWords(element)) !== '') ?? null
}

/** The words of a title, without the small print that may stand in it. */
export function readTitle(heading: Element): string {
  return heading.children
    .filter((child) => child.type !== 'element' || !(isSmall(child) || isHidden(child)))
    .map(readWords)
    .join('')
}

/** What stands in a heading beside its words. */
export function isSmall({ tagName }: Element): boolean {
  return tagName === 'small' || tagName === 'time' || tagName === 'svg' || tagName === 'button'
}

function isNamed(element: Element): boolean {
  return (
    titleNames.test(readAttribute(element, 'className') ?? '') ||
    /\b(?:name|headline)\b/.test(readAttribute(element, 'itemProp') ?? '')
  )
}

/** In the header, the menus or the footer of the page itself. */
function isOuter(parents: readonly string[]): boolean {
  const outer = parents.findIndex(
    (name) => name === 'header' || name === 'nav' || name === 'footer' || name === 'aside',
  )
  return outer >= 0 && !parents.slice(outer).some((name) => name === 'article' || name === 'main')
}
