import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, type Processor, unified } from 'unified'

/**
 * GFM without its autolinks: they swallow Chinese punctuation and are super-linear, and the core finds addresses itself. Without
 * indented code too: show notes indent lists of times, hardly ever code.
 */
const restrict: Plugin<[], string, Root> = function (this: Processor) {
  const data = this.data()
  data.micromarkExtensions?.push({
    disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'codeIndented'] },
  })
  // The one transform among them looks for addresses in all text once more.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).use(restrict)

/**
 * The mdast of a source from an offset on; positions count from the begin of the source.
 *
 * @param start where the front matter ends. UTF-16 units
 */
export function parseMarkdown(source: string, start: number): Root {
  const blank = source.slice(0, start).replace(/[^\r\n]/g, ' ')
  return parser.parse(blank + source.slice(start))
}
