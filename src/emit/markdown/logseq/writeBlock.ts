import type { Image, Link, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { createWriter } from '../createWriter.js'
import { unsafe } from '../unsafe.js'
import { guardText } from './guardText.js'
import { unsafeInLogseq } from './unsafeInLogseq.js'

const write = createWriter({
  unsafe: [...unsafe, ...unsafeInLogseq],
  // Logseq shows a line break where there is one, and a backslash before it as well.
  handlers: { break: () => '\n' },
})

/** Write the text of one block, without its bullet. */
export function writeBlock(root: Root): string {
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') node.children = guardPhrases(node.children, true)
  })
  return write(root)
}

function guardPhrases(children: readonly PhrasingContent[], opens: boolean): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    if (node.type === 'text') return [{ ...node, value: guardText(node.value, opens && index === 0) }]
    if (node.type === 'link') return guardLink(node)
    if (node.type === 'strong') return [{ ...node, children: guardPhrases(node.children, false) }]
    return node.type === 'image' ? guardImage(node) : [node]
  })
}

/** `[\[a\]](…)` is a formula to Logseq: such a text stands before its address. */
function guardLink(link: Link): PhrasingContent[] {
  const [text] = link.children
  if (text?.type !== 'text' || !/[[\]]/.test(text.value)) return [link]
  return [
    { type: 'text', value: `${guardText(text.value, false)} ` },
    { ...link, children: [{ type: 'text', value: link.url }] },
  ]
}

function guardImage(image: Image): PhrasingContent[] {
  if (!/[[\]]/.test(image.alt ?? '')) return [image]
  return [
    { type: 'text', value: `${guardText(image.alt ?? '', false)} ` },
    { ...image, alt: null },
  ]
}
