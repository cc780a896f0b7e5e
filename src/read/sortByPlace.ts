import type { Node } from 'unist'

/** Nodes in the order in which they stand in the source; those without a place come first. */
export function sortByPlace<Placed extends Node>(nodes: readonly Placed[]): Placed[] {
  const offset = ({ position }: Node) => position?.start.offset ?? 0
  return nodes.toSorted((a, b) => offset(a) - offset(b))
}
