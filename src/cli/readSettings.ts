import { readDuration } from '../index.js'
import { type FolderFlags, readFolderSettings } from './folder/readFolderSettings.js'
import { type FormatOptionKey, formatOptions } from './outputs/formatOptions.js'
import type { Settings } from './settings.js'
import { UsageError } from './usageError.js'

/** The options of `notes parse` as commander hands them over. */
export interface ParseFlags extends FolderFlags, Partial<Record<FormatOptionKey, string | boolean>> {
  format?: string[]
  template?: string
  from?: string
  vocabulary?: string
  positions?: boolean
  duration?: string
  addStart?: string
  stdinFilename?: string
  /** False after `--no-color`. */
  color?: 'always' | 'never' | 'auto' | false
  /** False after `--no-pager`. */
  pager?: boolean
  quiet?: boolean
  /** The keys of those that the user did not type: they come from configuration. */
  configured?: readonly string[]
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
    folder: readFolderSettings(flags, operands),
    formatOptions: pickFormatOptions(flags),
    from: flags.from ?? null,
    vocabulary: flags.vocabulary ?? null,
    positions: flags.positions ?? false,
    duration: flags.duration === undefined ? null : readLength(flags.duration),
    addStart: flags.addStart ?? null,
    stdinName: flags.stdinFilename || null,
    color: flags.color === false ? 'never' : (flags.color ?? 'auto'),
    pager: flags.pager ?? true,
    quiet: flags.quiet ?? false,
    configured: flags.configured ?? [],
    debug: flags.debug ?? false,
  }
}

/** Those that were given. */
function pickFormatOptions(flags: ParseFlags): Settings['formatOptions'] {
  return Object.fromEntries(
    formatOptions.flatMap(({ key }) => (flags[key] === undefined ? [] : [[key, flags[key]] as const])),
  )
}

function readLength(value: string): number {
  const seconds = readDuration(value, 'seconds')
  if (seconds !== null && seconds > 0) return seconds
  throw new UsageError(`--duration is '${value}'`, 'Say how long the episode lasts, as 1:02:03 or in seconds: 3723.')
}
