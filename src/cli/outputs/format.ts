import type { Document } from '../../index.js'

/** A format as the command line sees it: an emitter together with the options it was given. */
export interface Format {
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  /** The file that it was read from, which no output may replace. */
  readonly source?: string
  /** Whether it is known beforehand that one document becomes several files. */
  readonly severalFiles: boolean
  /** Whether all inputs become one output; see `Emitter`. */
  readonly merges: boolean
  /** Rules that matter to what reads it; see `Emitter`. */
  readonly rules: readonly string[]
  /** Whether it may write something else without a change that can be seen: code of a user's own, and what that imports. */
  readonly isOpaque?: boolean
  emit(document: Document): string | Record<string, string>
}
