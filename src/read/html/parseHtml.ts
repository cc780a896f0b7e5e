import type { Root } from 'hast'
import { fromHtml, type OnError } from 'hast-util-from-html'
import type { HtmlError } from '../doubts/doubtHtml.js'
import { limitNesting } from './limitNesting.js'

/** Tags that cannot nest, whatever is written. */
const flat = /<(?!\/?(?:p|br|hr|img|a)[\s/>])(?=\/?[a-z])./gi

/**
 * HTML as a tree with offsets, in linear time whatever its nesting.
 *
 * @param fragment whether it is a part of a page, without `html` and `body`
 * @param errors takes the errors that the parser recovers from
 */
export function parseHtml(html: string, fragment: boolean, errors?: HtmlError[]): Root {
  try {
    return fromHtml(limitNesting(html), { fragment, ...(errors ? { onerror: collectErrors(errors) } : {}) })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Deeper than the stack by a way that `limitNesting` does not count: then without all that can nest.
    return fromHtml(html.replace(flat, '< '), { fragment })
  }
}

function collectErrors(errors: HtmlError[]): OnError {
  return ({ ruleId, place }) => {
    const start = place && 'start' in place ? place.start.offset : undefined
    errors.push({ code: ruleId ?? 'parse-error', start: start ?? 0 })
  }
}
