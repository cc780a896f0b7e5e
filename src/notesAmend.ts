import type { Plugin } from 'unified'
import { addStart } from './amend/addStart.js'
import { setDuration } from './amend/setDuration.js'
import type { Root } from './tree/nodes.js'

export interface NotesAmendOptions {
  /** How long every episode lasts, in seconds, whatever the text says. */
  duration?: number
  /** The title of a chapter at 0:00, for episodes whose chapters begin later. */
  addStart?: string
}

/**
 * A transformer that adds to the tree what the user knows and the text does not say. Before the rules, which then see it.
 *
 * @throws {RangeError} where the duration is no number of seconds
 * @example
 * unified().use(notesParse).use(notesAmend, { duration: 3723, addStart: '开场' }).use(notesRules)
 */
export const notesAmend: Plugin<[NotesAmendOptions?], Root> = ({ duration, addStart: title } = {}) => {
  if (duration !== undefined && !(Number.isFinite(duration) && duration >= 0))
    throw new RangeError(`Unexpected duration \`${duration}\`, expected a number of seconds`)
  return (tree) => {
    if (duration !== undefined) setDuration(tree, duration)
    if (title !== undefined) addStart(tree, title)
  }
}
