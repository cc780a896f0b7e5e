import type { DocumentMessage } from '../../index.js'

/** An input and what was found in it, by place. */
export interface CheckedInput {
  /** What messages call it. */
  readonly label: string
  /** Whether the label is that of a file: it can be opened at a line. */
  readonly isFile: boolean
  readonly messages: readonly DocumentMessage[]
}
