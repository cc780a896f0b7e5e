import type { Root } from '../tree/nodes.js'

/** Reads one input format: the decoded text of an input to the tree. Total: what cannot be read stays as boilerplate or prose. */
export interface Reader {
  /** What `--from` takes: `html`. */
  readonly name: string
  read(source: string): Root
}
