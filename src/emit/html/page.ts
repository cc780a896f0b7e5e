import type { Words } from './words.js'

/** What every part of a page has to know. */
export interface Page {
  readonly words: Words
  /** For an element whose words, or whose label, are ours: its language, where the page is in another. */
  readonly own: { readonly lang?: string }
  /** The address at which a player begins at a time in seconds; null where no player is known. */
  readonly play: ((seconds: number) => string) | null
}
