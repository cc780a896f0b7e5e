import type { Problem } from '../problem.js'
import type { CheckedInput } from './checkedInput.js'

/** What writes to standard output what was found. */
export interface Reporter {
  /** An input was checked. */
  add(input: CheckedInput): Promise<void>
  /** All were; the problems are inputs that could not be read. */
  end(inputs: readonly CheckedInput[], problems: readonly Problem[]): Promise<void>
}
