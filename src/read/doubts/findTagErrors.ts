import type { Span } from '../../text/lines.js'

/** A tag that has no partner. */
export interface TagError extends Span {
  name: string
  kind: 'unclosed' | 'unopened'
}

/** Elements that are empty, or whose tags may be left out. Source: HTML Living Standard, 13.1.2.4. */
const alone = new Set(
  'area base basefont bgsound body br col colgroup dd dt embed frame head hr html img input keygen li link meta nobr optgroup option p param rb rp rt rtc source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** Elements whose content is no markup. */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

const mark = /<!--|<(\/?)([a-z][^\s/<>]*)((?:[\s/][^<>]*)?)>/gi

/**
 * The tags of an HTML text that are not closed or close nothing, in its order. hast and parse5 close them without a word.
 *
 * @example
 * findTagErrors('<b>a</i>').map(({ name, kind }) => `${kind} ${name}`) // => ['unclosed b', 'unopened i']
 */
export function findTagErrors(html: string): TagError[] {
  const errors: TagError[] = []
  const open: (Span & { name: string })[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  mark.lastIndex = 0
  for (let match = mark.exec(html); match; match = mark.exec(html)) {
    const [words, slash, word, rest = ''] = match
    const span = { start: match.index, end: match.index + words.length }
    if (word === undefined) {
      const close = html.indexOf('-->', span.end)
      if (close < 0) break
      mark.lastIndex = close + 3
      continue
    }
    const name = word.toLowerCase()
    if (alone.has(name)) continue
    if (slash) {
      if (!counts.get(name)) {
        errors.push({ ...span, name, kind: 'unopened' })
        continue
      }
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.name, -1)
        if (last.name === name) break
        errors.push({ ...last, kind: 'unclosed' })
      }
    } else if (!rest.endsWith('/')) {
      open.push({ ...span, name })
      count(name, 1)
      if (raw.test(name)) mark.lastIndex = findEnd(html, name, span.end)
    }
  }
  errors.push(...open.map((tag) => ({ ...tag, kind: 'unclosed' as const })))
  return errors.sort((a, b) => a.start - b.start)
}

/** Where the closing tag of an element without markup begins; the end of the text where there is none. */
function findEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
