import { resolveReferences } from '../html/references.js'

/** An HTML tag: its name in lower case, `/` before it where it closes. */
export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
}

/**
 * A tag as its parts, or null where it is a comment, a declaration or an instruction.
 *
 * @example
 * readTag('<a href="https://a.example">') // => {name: 'a', attributes: {href: 'https://a.example'}}
 */
export function readTag(html: string): Tag | null {
  const name = /^<(\/?[A-Za-z][\w:-]*)/.exec(html)?.[1]?.toLowerCase()
  if (!name) return null
  const attributes: Record<string, string> = {}
  for (const match of html.matchAll(/\s(href|src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi))
    attributes[(match[1] ?? '').toLowerCase()] = resolveReferences(match[2] ?? match[3] ?? match[4] ?? '').trim()
  return { name, attributes }
}
