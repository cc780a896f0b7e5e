import type { Settings } from './settings.js'
import { UsageError } from './usageError.js'

/** The options of `notes parse` as commander hands them over. */
export interface ParseFlags {
  format?: string[]
  template?: string
  output?: string
  table?: string
  csvDialect?: string
  from?: string
  vocabulary?: string
  positions?: boolean
  stdinFilename?: string
  /** False after `--no-color`. */
  color?: 'always' | 'never' | 'auto' | false
  quiet?: boolean
  debug?: boolean
}

/**
 * One typed object out of the raw options, checked together before any work.
 *
 * @throws {UsageError} where options contradict each other
 */
export function readSettings(operands: readonly string[], flags: ParseFlags): Settings {
  if (flags.output === '')
    throw new UsageError('--output is empty', 'Name a file or a folder, or - for standard output.')
  return {
    operands,
    formats: [...new Set(flags.format ?? [])],
    template: flags.template ?? null,
    output: flags.output === undefined || flags.output === '-' ? null : flags.output,
    table: flags.table ?? null,
    csvDialect: flags.csvDialect ?? null,
    from: flags.from ?? null,
    vocabulary: flags.vocabulary ?? null,
    positions: flags.positions ?? false,
    stdinName: flags.stdinFilename || null,
    color: flags.color === false ? 'never' : (flags.color ?? 'auto'),
    quiet: flags.quiet ?? false,
    debug: flags.debug ?? false,
  }
}
