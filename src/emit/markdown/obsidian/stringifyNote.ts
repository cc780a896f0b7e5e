import type { Link, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { createFrontMatter } from '../createFrontMatter.js'
import { createWriter } from '../createWriter.js'
import { type Properties, unprintable } from '../stringifyProperties.js'
import { unsafe } from '../unsafe.js'
import { unsafeInObsidian } from './unsafeInObsidian.js'

const write = createWriter({ unsafe: [...unsafe, ...unsafeInObsidian] })

/** Templater runs `<% … %>` wherever it stands in a new note. */
const escaped = new RegExp(`<(?=%)|${unprintable.source}`, 'gu')

/** Write a note of Obsidian of its properties and its content. */
export function stringifyNote(properties: Properties, content: RootContent[]): string {
  const root = { type: 'root' as const, children: [...createFrontMatter(properties, escaped), ...content] }
  visit(root, 'link', guardAddress)
  return write(root)
}

function guardAddress(link: Link): void {
  const [text] = link.children
  const isAddress = text?.type === 'text' && text.value === link.url
  // Brackets are no part of an address (RFC 3986) but around one of IPv6; two of them would be a link to a note.
  if (link.url.includes('[[')) link.url = link.url.replace(/[[\]]/g, encodeURIComponent)
  if (!isAddress) return
  // Dataview would read a field in `<https://a.example/b::c>`, where nothing can be escaped. Text in two nodes makes the
  // serialiser choose the other syntax.
  const parts = link.url.includes('::') ? [link.url.slice(0, 1), link.url.slice(1)] : [link.url]
  link.children = parts.map((value) => ({ type: 'text', value }))
}
