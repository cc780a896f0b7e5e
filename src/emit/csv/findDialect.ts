import { createChoiceError } from '../../text/createChoiceError.js'
import { type Dialect, dialects } from './dialects.js'

/**
 * The dialect of a name.
 *
 * @throws {Error} where there is none
 */
export function findDialect(name: string): Dialect {
  const dialect = dialects.find((candidate) => candidate.name === name)
  if (dialect) return dialect
  const names = dialects.map((candidate) => candidate.name)
  throw createChoiceError('dialect', name, names)
}
