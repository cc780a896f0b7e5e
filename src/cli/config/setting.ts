import type { Command, Option } from 'commander'

/** An option as configuration sees it: read from the grammar of the command line, so that every option is one. */
export interface Setting {
  /** The long option in camel case: `csvDialect`. */
  readonly key: string
  /** A switch is true or false, a choice one of a few words, a list any number of texts. */
  readonly kind: 'switch' | 'choice' | 'text' | 'list'
  /** Of a choice, its words; else empty. */
  readonly choices: readonly string[]
  /** Whether its value is a file or folder. */
  readonly isPath: boolean
  /** Whether it can be said not to hold, beside having a value: `--no-color`. */
  readonly isNegatable: boolean
  readonly option: Option
  /** Where it is set: the command itself, or the program. */
  readonly owner: Command
}
