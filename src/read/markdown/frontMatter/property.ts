import type { Span } from '../../../text/lines.js'

/** A value of front matter; dates and numbers as they are written. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value }

/** One property with the place of it in the source. */
export interface Property {
  /** As it is written. */
  key: string
  value: Value
  from: Span
}
