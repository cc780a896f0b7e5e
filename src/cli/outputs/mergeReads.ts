import type { Document } from '../../index.js'
import type { Input } from '../inputs/input.js'
import { mergeDocuments } from './mergeDocuments.js'

/** A document with the input that it is of. */
export interface Read {
  readonly input: Input
  readonly document: Document
}

/** One document of all: by their paths, as one output must not follow from the order of the operands. */
export function mergeReads(reads: readonly Read[]): Document {
  const sorted = [...reads].sort((a, b) => (a.input.label < b.input.label ? -1 : a.input.label > b.input.label ? 1 : 0))
  return mergeDocuments(sorted.map(({ document }) => document))
}
