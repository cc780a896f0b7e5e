import type { Node } from 'unist'
import { clipLine } from './clipLine.js'
import type { TextPage } from './page.js'

/** A tree (unist), a node a line: its type, its place, what it holds. */
export function renderTree(tree: Node, page: TextPage): string[] {
  return renderNode(tree, '  ', '  ', page)
}

function renderNode(node: Node, head: string, margin: string, page: TextPage): string[] {
  const { width, chalk } = page
  const place = describePlace(node)
  const rest = Math.max(10, width - head.length - node.type.length - place.length - 2)
  const line = `${chalk.dim(head)}${chalk.cyan(node.type)} ${chalk.dim(place)} ${clipLine(describeValues(node), rest)}`
  const children = 'children' in node && Array.isArray(node.children) ? node.children.filter(isNode) : []
  return [
    line.trimEnd(),
    ...children.flatMap((child, index) => {
      const isLast = index === children.length - 1
      return renderNode(child, `${margin}${isLast ? '└─ ' : '├─ '}`, `${margin}${isLast ? '   ' : '│  '}`, page)
    }),
  ]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function describePlace({ position }: Node): string {
  if (!position) return '-'
  const { start, end } = position
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

const structure = new Set(['type', 'children', 'position', 'data'])

/** What the node says, but for what it does not know, as JSON. */
function describeValues(node: Node): string {
  return Object.entries(node)
    .filter(([key, value]) => !structure.has(key) && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => (key === 'value' ? writeValue(value) : `${key}: ${writeValue(value)}`))
    .join(', ')
}

/** What cannot be shown need not be written: a turn may be megabytes. */
function writeValue(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 400) : value)
}
