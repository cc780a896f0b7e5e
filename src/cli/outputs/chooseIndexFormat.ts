import { extname } from 'node:path'
import { indexFormats } from '../../index.js'
import { UsageError } from '../usageError.js'
import { findByEnding } from './findByEnding.js'

/**
 * The format of an index: the one named, else what the ending of the output says, else `csv`.
 *
 * @throws {UsageError} where the ending is of no such format, or the dialect of CSV is asked of another one
 * @example
 * chooseIndexFormat(undefined, undefined, 'links.md') // => 'markdown'
 */
export function chooseIndexFormat(
  named: string | undefined,
  dialect: string | undefined,
  output: string | null,
): string {
  const format = named ?? guessFormat(output)
  if (dialect !== undefined && format !== 'csv')
    throw new UsageError('--csv-dialect is an option of csv', 'Add --format csv, or leave it out.')
  return format
}

function guessFormat(output: string | null): string {
  const extension = extname(output ?? '')
  // `/dev/null`, `result`: what a pipe would get.
  if (output === null || extension === '') return 'csv'
  const name = indexFormats.find((format) => format === findByEnding(extension)?.name)
  if (name !== undefined) return name
  throw new UsageError(
    `the ending ${extension} of ${output} is of no format of an index`,
    `Say which with --format: ${indexFormats.join(', ')}.`,
  )
}
