import { escapeXml } from '../escapeXml.js'
import { guardMarkup } from './guardMarkup.js'
import type { Outline } from './outline.js'

/**
 * Write outlines as elements of OPML 2.0, each on a line of its own; one that leads somewhere is of the type `link`.
 *
 * @example
 * stringifyOutlines([{text: '开场', url: null, children: []}], 2) // => '    <outline text="开场"/>\n'
 */
export function stringifyOutlines(outlines: readonly Outline[], depth: number): string {
  const indent = '  '.repeat(depth)
  return outlines
    .map(({ text, url, children }) => {
      const link = url === null ? '' : ` type="link" url="${escapeXml(url)}"`
      const head = `${indent}<outline text="${escapeXml(guardMarkup(text))}"${link}`
      return children.length
        ? `${head}>\n${stringifyOutlines(children, depth + 1)}${indent}</outline>\n`
        : `${head}/>\n`
    })
    .join('')
}
