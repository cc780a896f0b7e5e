import type { Columns } from '../csv/defineTable.js'
import { joinLines } from '../csv/joinLines.js'
import { foldSpace } from './foldSpace.js'
import type { IndexSource } from './said.js'

/** A row of a table with the places that say what it says. */
export interface Sourced {
  readonly sources: readonly IndexSource[]
}

/** The columns with which the rows of an index end: how often, where and in which episodes, a line each and in the same order. */
export const sourceColumns: Columns<Sourced> = {
  count: ({ sources }) => sources.length,
  sources: ({ sources }) => joinLines(sources.map(describePlace)),
  episodes: ({ sources }) => joinLines(sources.map(describeEpisode)),
}

/**
 * A place as editors read it; `-` is standard input.
 *
 * @example
 * describePlace(source) // => 'shows/1.txt:12:3'
 */
export function describePlace({ path, line, column }: IndexSource): string {
  return [foldSpace(path ?? '-'), line, column].filter((part) => part !== null).join(':')
}

/** The title, or else what is known: show and number. */
function describeEpisode({ episode: { title, podcast, number } }: IndexSource): string | null {
  const known = title ?? [podcast, number].filter((part) => part !== null).join(' ')
  return foldSpace(known) || null
}
