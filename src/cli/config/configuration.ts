import type { UsageError } from '../usageError.js'
import type { Layer } from './layer.js'

/** What holds where the command line says nothing. */
export interface Configuration {
  /** The strongest first: environment, project, user. */
  readonly layers: readonly Layer[]
  /** What is wrong with a file as a whole; told when a command runs, so that help can still be read. */
  readonly fault: UsageError | null
}
