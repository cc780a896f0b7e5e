import type { Span } from '../text/lines.js'
import type { Composer } from './composition.js'
import type { AsideLine } from './html/asideLines.js'
import { isTool } from './html/isTool.js'
import { parseHtml } from './html/parseHtml.js'
import { writeTree } from './html/writeTree.js'

/**
 * Write a fragment of HTML that stands in a source, as a reader sees it.
 *
 * @param source what holds the fragment: the source of the composer, or, with `standsFor`, unescaped HTML
 * @param span where in it the fragment stands
 * @param standsFor where the composer's source holds a stretch of `source`: one span for all of it, or a function; the same offsets without it
 * @returns lines that are no notes (buttons, column headings), with their spans in the composer's source: boilerplate
 * @example
 * const composer = new Composer('<p>00:05 开场</p>')
 * composeHtml('<p>00:05 开场</p>', { start: 0, end: 15 }, composer)
 * composer.finish().text // => '00:05 开场\n'
 */
export function composeHtml(
  source: string,
  span: Span,
  composer: Composer,
  standsFor?: Span | ((span: Span) => Span),
): AsideLine[] {
  const html = source.slice(span.start, span.end)
  const shift = ({ start, end }: Span): Span => ({ start: start + span.start, end: end + span.start })
  const locate = typeof standsFor === 'function' ? standsFor : (from: Span) => standsFor ?? from
  return writeTree(parseHtml(html, true), {
    html,
    composer,
    locate: (from) => locate(shift(from)),
    isAside: isTool,
    taken: new Set(),
  })
}
