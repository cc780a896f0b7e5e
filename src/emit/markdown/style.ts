import { type Names, plainNames } from './names.js'
import { type Words, words } from './words.js'

/** How a note says what it says. */
export interface Style {
  readonly words: Words
  readonly names: Names
}

/** Our words, and names that lead nowhere. */
export const plainStyle: Style = { words, names: plainNames }
