import type { Boilerplate, Excerpt } from '../../tree/nodes.js'

/** Memos with what others of the page say of their works: the author of a title, and the title that is a tag. */
export function nameWorks(nodes: readonly (Excerpt | Boilerplate)[]): (Excerpt | Boilerplate)[] {
  const authors = new Map<string, string | null>()
  for (const node of nodes) {
    if (node.type !== 'excerpt' || node.source?.title == null) continue
    authors.set(node.source.title, authors.get(node.source.title) ?? node.source.author)
  }
  return nodes.map((node) => {
    if (node.type !== 'excerpt') return node
    const title = node.source?.title ?? node.tags?.map(readTitle).find((one) => authors.has(one)) ?? null
    if (title === null) return node
    return { ...node, source: { title, author: node.source?.author ?? authors.get(title) ?? null } }
  })
}

/** The last name of a path of tags: `读书/渡口`. */
function readTitle(tag: string): string {
  return (tag.split('/').at(-1) ?? '').replace(/^《(.*)》$/, '$1')
}
