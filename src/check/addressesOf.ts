import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { findUrls } from '../text/urls.js'
import type { Root } from '../tree/nodes.js'

/** An address of the web, and the first node that holds it. */
export interface Address {
  readonly url: string
  readonly node: Node
}

/** The addresses of a tree, each once: those of items, and those that stand in prose. What is set aside has no say. */
export function addressesOf(tree: Root): Address[] {
  const found = new Map<string, Node>()
  visit(tree, (node) => {
    for (const url of listUrls(node)) if (!found.has(url)) found.set(url, node)
  })
  return [...found].map(([url, node]) => ({ url, node }))
}

function listUrls(node: Root | Root['children'][number] | Node): string[] {
  return listCandidates(node).filter((url) => /^https?:/i.test(url))
}

function listCandidates(node: Node): string[] {
  if (node.type === 'boilerplate' || node.type === 'image' || node.type === 'excerpt') return []
  const own = 'url' in node && typeof node.url === 'string' ? [node.url] : []
  const ofPerson = 'links' in node && Array.isArray(node.links) ? node.links.flatMap(readUrl) : []
  const inProse = 'value' in node && typeof node.value === 'string' ? findUrls(node.value).map(sliceOf(node.value)) : []
  return [...own, ...ofPerson, ...inProse]
}

function readUrl(link: unknown): string[] {
  const isLinked = typeof link === 'object' && link !== null && 'url' in link && typeof link.url === 'string'
  return isLinked ? [link.url as string] : []
}

function sliceOf(text: string): (span: { start: number; end: number }) => string {
  return ({ start, end }) => text.slice(start, end)
}
