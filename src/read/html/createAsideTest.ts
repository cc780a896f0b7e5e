import type { Element, Root } from 'hast'
import { contentNames, furnitureNames } from './furnitureNames.js'
import { isTool } from './isTool.js'
import { readAttribute } from './readAttribute.js'

const furniture = new Set(['nav', 'footer', 'aside'])
const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog'])

/** Elements that hold what the page is about. */
const contents = new Set(['main', 'article'])

/**
 * A test for the elements of a page that are its furniture: menus, footers, comment forms, other episodes.
 *
 * @param title the heading of the episode; nothing around it is furniture
 */
export function createAsideTest(tree: Root, title: Element | null): (element: Element) => boolean {
  const around = findAround(tree, title)
  return (element) => {
    if (isTool(element)) return true
    if (around.has(element) || contents.has(element.tagName) || element.tagName === 'body') return false
    const names = `${readAttribute(element, 'className') ?? ''} ${readAttribute(element, 'id') ?? ''}`
    if (contentNames.test(names)) return false
    if (element.tagName === 'header') return !around.inContent.has(element)
    return (
      furniture.has(element.tagName) ||
      roles.has(readAttribute(element, 'role') ?? '') ||
      /\b(?:prev|next)\b/.test(readAttribute(element, 'rel') ?? '') ||
      names.split(' ').some((name) => furnitureNames.test(name))
    )
  }
}

/** The elements around the title and around the content, and the page headers inside the content. */
function findAround(tree: Root, title: Element | null): Set<Element> & { inContent: Set<Element> } {
  const inContent = new Set<Element>()
  const around = Object.assign(new Set<Element>(), { inContent })
  const visit = (node: Root | Element, inside: boolean): boolean => {
    let holds = node === title
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const isContent = contents.has(child.tagName)
      const held = visit(child, inside || isContent)
      if (held || (isContent && !furniture.has(child.tagName))) holds = true
      if (child.tagName === 'header' && inside) inContent.add(child)
    }
    if (holds && node.type === 'element') around.add(node)
    return holds
  }
  visit(tree, false)
  return around
}
