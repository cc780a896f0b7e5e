import { Mldoc } from 'mldoc'

/** What Logseq configures its parser with (`deps/graph-parser/src/logseq/graph_parser/mldoc.cljc`). */
const configuration = JSON.stringify({
  toc: false,
  parse_outline_only: false,
  heading_number: false,
  keep_line_break: true,
  format: 'Markdown',
  heading_to_list: false,
  exporting_keep_properties: false,
  export_md_remove_options: [],
  hiccup_in_block: true,
  enable_drawers: true,
  inline_type_with_pos: false,
})

/** A node of mldoc: its name and what it holds, or a list, a text, a record. */
type Node = null | string | number | boolean | readonly Node[] | { readonly [key: string]: Node }

/** One line that Logseq sees as a block, or what it sees inside one. */
export interface LogseqBlock {
  readonly type: string
  /** As deep as it is indented, from 1; 0 for what is no block. */
  readonly level: number
  /** Of a heading, 1 to 6. */
  readonly size: number | null
  readonly marker: string | null
  readonly text: string
}

/** What Logseq reads in a file: its blocks, and the names of all things in them that are no text. */
export function readLogseq(file: string): { blocks: LogseqBlock[]; syntax: Set<string> } {
  const parsed: [Node, Node][] = JSON.parse(Mldoc.parseJson(file, configuration))
  const syntax = new Set<string>()
  const blocks = parsed.map(([node]) => readBlock(node, syntax))
  return { blocks, syntax }
}

function readBlock(node: Node, syntax: Set<string>): LogseqBlock {
  const [type, content] = Array.isArray(node) ? node : []
  if (type !== 'Heading' || !isRecord(content)) {
    if (typeof type === 'string' && type !== 'Paragraph') syntax.add(type)
    return { type: String(type), level: 0, size: null, marker: null, text: readText(content ?? null, syntax) }
  }
  const { level, size, marker = null, priority = null, title = [] } = content
  if (priority !== null) syntax.add('Priority')
  if (marker !== null) syntax.add('Marker')
  return {
    type,
    level: Number(level),
    size: size === null ? null : Number(size),
    marker: marker === null ? null : String(marker),
    text: readText(title, syntax),
  }
}

/** The words of inline nodes; what they are, but for text and line breaks, goes to `syntax`. */
function readText(node: Node, syntax: Set<string>): string {
  if (!Array.isArray(node)) return typeof node === 'string' ? node : ''
  const [type, content] = node
  if (typeof type !== 'string') return node.map((child) => readText(child, syntax)).join('')
  if (type === 'Plain' || type === 'Spaces') return String(content)
  if (type === 'Break_Line' || type === 'Hard_Break_Line') return '\n'
  if (type === 'Paragraph' || type === 'Quote') return readText(content ?? null, syntax)
  if (type === 'Emphasis' && Array.isArray(content)) {
    syntax.add(String(content[0]))
    return readText(content[1] ?? null, syntax)
  }
  if (type === 'Link' && isRecord(content)) return readLink(content, syntax)
  syntax.add(type)
  return typeof content === 'string' ? content : ''
}

function readLink({ url, label, full_text }: { readonly [key: string]: Node }, syntax: Set<string>): string {
  const [kind, target] = Array.isArray(url) ? url : []
  const protocol = isRecord(target) ? `:${target.protocol}` : ''
  syntax.add(`Link:${kind}${protocol}`)
  return kind === 'Page_ref' ? String(full_text) : readText(label ?? null, syntax)
}

function isRecord(node: Node | undefined): node is { readonly [key: string]: Node } {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
