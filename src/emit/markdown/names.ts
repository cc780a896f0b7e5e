import type { PhrasingContent } from 'mdast'
import { createLine } from './createLine.js'
import { createStrong } from './createStrong.js'

/** How a note writes the names of what can have a note of its own. */
export interface Names {
  /** In a list of people. */
  readonly person: (name: string) => PhrasingContent[]
  /** In a glossary. */
  readonly term: (term: string) => PhrasingContent[]
  readonly podcast: (title: string) => PhrasingContent[]
  /** In properties, as text. */
  readonly personProperty: (name: string) => string
  readonly podcastProperty: (title: string) => string
}

/** Names that lead nowhere. */
export const plainNames: Names = {
  person: createStrong,
  term: createStrong,
  podcast: createLine,
  personProperty: (name) => name,
  podcastProperty: (title) => title,
}
