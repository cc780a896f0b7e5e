import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { stringifyWikiLink } from './wikiLink.js'

/**
 * Make the function that writes a tree as Markdown, with the extensions of GitHub, so that what they would read into a text is escaped
 * as well.
 *
 * @param options what else is to be escaped, and nodes that are written otherwise
 */
export function createWriter({ unsafe = [], handlers = {} }: Pick<Options, 'unsafe' | 'handlers'>) {
  const processor = unified()
    .use(remarkStringify, { bullet: '-', rule: '-', unsafe, handlers: { wikiLink: stringifyWikiLink, ...handlers } })
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .freeze()
  return (root: Root): string => processor.stringify(root)
}
