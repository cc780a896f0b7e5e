import type { Heading, ListItem, Root, RootContent } from 'mdast'
import type { Block } from './block.js'

/** A block that takes what follows: under a heading, all to the next of its depth. */
interface Open {
  readonly depth: number
  readonly children: Block[]
}

/**
 * Make an outline of Markdown: what stands under a heading below it, what follows in an item of a list below its first line, the
 * paragraphs of a quotation side by side, the rest of an excerpt below its begin. A rule is nothing but the end of what stood before.
 *
 * @param write writes the node of one block
 */
export function createBlocks(content: readonly RootContent[], write: (root: Root) => string): Block[] {
  const blocks: Block[] = []
  const open: Open[] = [{ depth: 0, children: blocks }]
  for (const node of content) {
    if (node.type === 'heading') open.push(openHeading(node, open, write))
    else if (node.type === 'thematicBreak') closeHeadings(open, node.data?.depth ?? 1)
    else addNode(node, open.at(-1)?.children ?? blocks, write)
  }
  return blocks
}

function openHeading(heading: Heading, open: Open[], write: (root: Root) => string): Open {
  closeHeadings(open, heading.depth)
  const block = createBlock(heading, write)
  open.at(-1)?.children.push(block)
  return { depth: heading.depth, children: block.children }
}

function closeHeadings(open: Open[], depth: number): void {
  while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
}

function addNode(node: RootContent, siblings: Block[], write: (root: Root) => string): void {
  const isBelow = (node.type === 'paragraph' || node.type === 'blockquote') && node.data?.isBelow
  const into = isBelow ? (siblings.at(-1)?.children ?? siblings) : siblings
  if (node.type === 'list') siblings.push(...node.children.map((item) => createItem(item, write)))
  else if (node.type === 'blockquote')
    into.push(...node.children.map((child) => createBlock({ type: 'blockquote', children: [child] }, write)))
  else into.push(createBlock(node, write))
}

function createItem({ children }: ListItem, write: (root: Root) => string): Block {
  const [first, ...others] = children
  const block = first ? createBlock(first, write) : { text: '', children: [] }
  for (const node of others) addNode(node, block.children, write)
  return block
}

function createBlock(node: RootContent, write: (root: Root) => string): Block {
  return { text: write({ type: 'root', children: [node] }).trimEnd(), children: [] }
}
