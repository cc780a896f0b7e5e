import { UsageError } from '../usageError.js'
import type { FolderSettings } from './folderSettings.js'

/** The options of output folders as commander hands them over. */
export interface FolderFlags {
  output?: string
  force?: boolean
  /** False after `--no-cache`. */
  cache?: boolean
  dryRun?: boolean
  check?: boolean
  clean?: boolean
  watch?: boolean
  /** The keys of options that come from configuration: one without meaning here is no mistake. */
  configured?: readonly string[]
}

const names = {
  force: '--force',
  noCache: '--no-cache',
  dryRun: '--dry-run',
  check: '--check',
  clean: '--clean',
  watch: '--watch',
} as const
type Name = keyof typeof names

/** Options that cannot go together, and why. */
const contradictions: readonly (readonly [Name, Name, string])[] = [
  ['check', 'dryRun', 'Both write nothing: --check says what differs, --dry-run what would be done.'],
  ['check', 'watch', 'A check looks once; leave one of them out.'],
  ['check', 'clean', 'A check changes nothing, and reports what --clean would remove anyway.'],
  ['check', 'force', 'A check changes nothing; leave --force out.'],
  ['dryRun', 'watch', 'Leave one of them out.'],
]

/** @throws {UsageError} where they contradict each other, or there is no output */
export function readFolderSettings(flags: FolderFlags, operands: readonly string[]): FolderSettings {
  const given = listGiven(flags)
  const [first] = given
  if (first && (flags.output === undefined || flags.output === '-'))
    throw new UsageError(`${names[first]} is of an output folder`, 'Add --output with a folder.')
  const wrong = contradictions.find(([a, b]) => given.includes(a) && given.includes(b))
  if (wrong) throw new UsageError(`${names[wrong[0]]} and ${names[wrong[1]]} contradict each other`, wrong[2])
  if (flags.watch && operands.includes('-'))
    throw new UsageError('--watch cannot watch standard input', 'Name files, folders or globs.')
  return {
    force: flags.force ?? false,
    useCache: flags.cache ?? true,
    mode: flags.check ? 'check' : flags.dryRun ? 'dry-run' : 'write',
    clean: flags.clean ?? false,
    watch: flags.watch ?? false,
  }
}

/**
 * The first option that is of no meaning where the output is one file; null where there is none.
 *
 * `--force` and `--no-cache` are no contradiction there: a file named by the user is written in any case.
 */
export function findFolderOnly({ mode, clean, watch }: FolderSettings): string | null {
  if (mode !== 'write') return mode === 'check' ? names.check : names.dryRun
  if (clean) return names.clean
  return watch ? names.watch : null
}

function listGiven({ force, cache, configured, dryRun, check, clean, watch }: FolderFlags): Name[] {
  const given = { force, noCache: cache === false && !configured?.includes('cache'), dryRun, check, clean, watch }
  return (Object.keys(names) as Name[]).filter((name) => given[name]) // the keys of a constant
}
