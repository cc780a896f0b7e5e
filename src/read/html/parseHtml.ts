import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { limitNesting } from './limitNesting.js'

/** Tags that cannot nest, whatever is written. */
const flat = /<(?!\/?(?:p|br|hr|img|a)[\s/>])(?=\/?[a-z])./gi

/**
 * HTML as a tree with offsets, in linear time whatever its nesting.
 *
 * @param fragment whether it is a part of a page, without `html` and `body`
 */
export function parseHtml(html: string, fragment: boolean): Root {
  try {
    return fromHtml(limitNesting(html), { fragment })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Deeper than the stack by a way that `limitNesting` does not count: then without all that can nest.
    return fromHtml(html.replace(flat, '< '), { fragment })
  }
}
