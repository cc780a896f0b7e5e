import type { RootContent } from 'mdast'
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
  visit(root, 'link', (link) => {
    const [text] = link.children
    // Dataview would read a field in `<https://a.example/b::c>`, where nothing can be escaped. Text in two nodes makes the
    // serialiser choose the other syntax.
    if (text?.type === 'text' && text.value === link.url && link.url.includes('::'))
      link.children = [
        { type: 'text', value: text.value.slice(0, 1) },
        { type: 'text', value: text.value.slice(1) },
      ]
  })
  return write(root)
}
