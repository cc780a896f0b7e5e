import type { LabelKind } from '../tree/nodes.js'

/** Kinds of blocks whose items are people. */
export const peopleKinds: ReadonlySet<LabelKind | null> = new Set<LabelKind | null>([
  'hosts',
  'guests',
  'people',
  'credits',
])
