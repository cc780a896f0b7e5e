import type { FolderOutcome } from '../folder/folderOutcome.js'
import type { FolderSettings } from '../folder/folderSettings.js'
import { formatCount } from '../formatCount.js'
import { translate } from '../language/translate.js'

/** What became of an input: made into outputs, up to date already, or not to be read or written. */
export type Outcome = 'converted' | 'kept' | 'failed'

/** How often which, and what all of them hold. */
export interface Tally extends Record<Outcome, number> {
  episodes: number
  chapters: number
  errors: number
  warnings: number
  /** Errors and warnings of inputs that were up to date: they are not told again. */
  hidden: number
}

/**
 * What happened to an output folder, in a line, and what is left to do, in others.
 *
 * @param seconds how long it took
 * @example
 * describeFolder(tally, outcome, settings, 4.2)[0]
 * // => '2,000 files: 1,998 converted, 1 up to date, 1 failed · 2,113 episodes, 30,011 chapters · 12 warnings · 4.2 s'
 */
export function describeFolder(
  tally: Tally,
  { removed, stale, merged, differing }: FolderOutcome,
  { mode }: FolderSettings,
  seconds: number,
): string[] {
  const parts = [
    translate(describeFiles(tally, mode, merged)),
    [count(tally.episodes, 'episode'), count(tally.chapters, 'chapter')].map(translate).join(translate(', ')),
    describeMessages(tally),
    removed.length > 0 ? translate(`${count(removed.length, 'output')} removed`) : null,
    translate(`${seconds.toFixed(1)} s`),
  ]
  const lines = [parts.filter((part) => part !== null).join(' · ')]
  if (stale > 0) lines.push(`${count(stale, 'output')} left of inputs that are gone or hold less: remove with --clean`)
  if (differing > 0)
    lines.push(`${count(differing, 'output')} to mend: run it without --check (stale ones: with --clean)`)
  return lines
}

function describeFiles(
  { converted, kept, failed }: Tally,
  mode: FolderSettings['mode'],
  merged: readonly string[],
): string {
  const total = converted + kept + failed
  if (kept === total && merged.length > 0) {
    const formats = merged.join(', ')
    return total === 1 ? `1 file merged into ${formats}` : `${formatCount(total)} files merged into ${formats}`
  }
  if (kept === total && total > 0)
    return total === 1 ? '1 file, up to date' : `${formatCount(total)} files, all up to date`
  const verb = { write: 'converted', 'dry-run': 'to convert', check: 'not up to date' }[mode]
  const parts = [
    converted > 0 ? translate(`${formatCount(converted)} ${verb}`) : null,
    kept > 0 ? translate(`${formatCount(kept)} up to date`) : null,
    failed > 0 ? translate(`${formatCount(failed)} failed`) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? count(total, 'file') : `${count(total, 'file')}: ${parts.join(translate(', '))}`
}

function describeMessages({ errors, warnings, hidden }: Tally): string | null {
  const parts = [
    errors > 0 ? translate(count(errors, 'error')) : null,
    warnings > 0 ? translate(count(warnings, 'warning')) : null,
  ]
  const told = parts.filter((part) => part !== null).join(translate(', '))
  if (told === '') return null
  return hidden > 0 ? translate(`${told} (${formatCount(hidden)} of files up to date: --no-cache shows them)`) : told
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${formatCount(number)} ${noun}s`
}
