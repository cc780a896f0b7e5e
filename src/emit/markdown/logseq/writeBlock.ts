import type { Image, Link, PhrasingContent, Root, Text } from 'mdast'
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

/** What Logseq misreads in the brackets of a link: `[\\[a\\]](…)` is a formula, a backtick the begin of code. */
const misread = /[[\]`]/

/** Write the text of one block, without its bullet. */
export function writeBlock(root: Root): string {
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') node.children = guardPhrases(trimPhrases(node.children))
  })
  return write(root)
}

/** A blank at either end would be written as `&#x20;`, which Logseq shows as it is. An address that is none may hold line breaks. */
function trimPhrases(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const line = node.value.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    const start = index === 0 ? line.replace(/^ /, '') : line
    const value = index === children.length - 1 ? start.replace(/ $/, '') : start
    return value ? [{ ...node, value }] : []
  })
}

function guardPhrases(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    const before = children[index - 1]
    if (node.type === 'text') return [{ ...node, value: guardText(node.value, index === 0) }]
    if (node.type === 'strong') return [{ ...node, children: node.children.flatMap(guardStrong) }]
    if (node.type === 'link') return guardLink(node, before)
    return node.type === 'image' ? guardImage(node) : [node]
  })
}

function guardStrong(node: PhrasingContent): PhrasingContent[] {
  return [node.type === 'text' ? { ...node, value: guardText(node.value, false) } : node]
}

/**
 * A text that would be misread stands before its address. An address is written as `<https://a.example>`, but Logseq does not see that
 * right behind a letter: there it is a link with its address as text, or a blank parts them where that would be misread.
 */
function guardLink(link: Link, before: PhrasingContent | undefined): PhrasingContent[] {
  const text = link.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const url = link.url.replace(/[<>]/g, encodeURIComponent)
  const address = { ...link, url, children: [createText(url)] }
  if (text !== link.url)
    return misread.test(text) ? [createText(`${guardText(text, !before)} `), address] : [{ ...link, url }]
  const isParted = !before || before.type === 'break' || (before.type === 'text' && before.value.endsWith(' '))
  if (isParted) return [address]
  if (misread.test(url)) return [createText(' '), address]
  // Text in two nodes makes the serialiser choose the other syntax.
  return [{ ...address, children: [createText(url.slice(0, 1)), createText(url.slice(1))] }]
}

function guardImage(image: Image): PhrasingContent[] {
  return misread.test(image.alt ?? '')
    ? [createText(`${guardText(image.alt ?? '', true)} `), { ...image, alt: null }]
    : [image]
}

function createText(value: string): Text {
  return { type: 'text', value }
}
