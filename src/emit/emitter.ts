import type { Document } from '../document/document.js'

/**
 * A named way of writing a document: pure, without file system, clock, colour or environment.
 *
 * Text from the input is untrusted in every format: an emitter escapes it for its own.
 *
 * @example
 * const titles: Emitter = {
 *   name: 'titles',
 *   extension: '.txt',
 *   mediaType: 'text/plain',
 *   description: 'the chapter titles, one a line',
 *   emit: (document) => document.episodes.flatMap((e) => e.chapters.map((c) => `${c.title}\n`)).join('')
 * }
 */
export interface Emitter<Options = unknown> {
  /** What `--format` takes, in lower case: `json`. */
  readonly name: string
  /** Ending of a file of this format, with the dot: `.json`. */
  readonly extension: string
  /** Media type of the output: `application/json`. */
  readonly mediaType: string
  /** A line for `notes formats`. */
  readonly description: string
  /**
   * Whether all inputs become one output: then the command line calls `emit` once, with the items of all documents in one.
   */
  readonly merges?: boolean
  /**
   * Rules that are off by themselves and matter to what reads this format, by id (`notes rules`): the command line switches them on
   * where it is written.
   */
  readonly rules?: readonly string[]
  /**
   * Write one document: one text, or several named ones (CSV tables, a vault), the keys being file names, in one folder at most:
   * `people/林舟.md`; none where there is nothing to write.
   */
  emit(document: Document, options?: Options): string | Record<string, string>
}
