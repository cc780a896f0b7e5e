import type { Node } from 'unist'

interface Point {
  line: number
  column: number
  offset: number
}

/** The position of a node as an item carries it; nothing where positions are not asked for. */
export function place(node: Node, wanted: boolean): { position?: { start: Point; end: Point } } {
  if (!wanted || !node.position) return {}
  const { start, end } = node.position
  return { position: { start: toPoint(start), end: toPoint(end) } }
}

function toPoint({ line, column, offset }: { line: number; column: number; offset?: number | undefined }): Point {
  return { line, column, offset: offset ?? 0 }
}
