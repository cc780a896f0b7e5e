import type { Document, RuleSetting } from '../../index.js'
import type { FolderOutcome } from '../folder/folderOutcome.js'
import type { Input } from '../inputs/input.js'

/** Where documents go, one after the other: a view, a stream on standard output, or files. */
export interface Sink {
  /** Whether the outputs of an input with these bytes are up to date, so that it need not be read. */
  skip?(input: Input, bytes: Uint8Array): boolean
  /**
   * @throws {Problem} where this one cannot be written; the next ones are still tried
   * @throws {ClosedOutput} where nobody reads any more
   */
  write(input: Input, document: Document): Promise<void>
  /** Write what comes after the last document. */
  end(): Promise<void>
  /** Whether it shows the messages of a document itself, so that they are not reported a second time. */
  readonly showsMessages: boolean
  /** Rules that matter to what reads the outputs; see `Emitter`. */
  readonly rules: readonly string[]
  /** How each rule runs; only where the user says it. */
  readonly ruleSettings?: Readonly<Record<string, RuleSetting>>
  /** Files written so far, as the user would name them. */
  readonly written: readonly string[]
  /** What became of an output folder; only where there is one. */
  readonly folder?: FolderOutcome
}
