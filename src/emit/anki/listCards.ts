import type { Document, DocumentEpisode } from '../../document/document.js'
import { createTag } from './createTag.js'

/** What a card says, as the cells of its row. */
export interface Card {
  readonly term: string
  /** Several definitions with a blank line between them. */
  readonly definition: string
  /** One a line. */
  readonly aliases: string
  /** Titles, one a line. */
  readonly episodes: string
  /** With spaces between them. */
  readonly tags: string
}

type Entry = DocumentEpisode['glossary'][number]

/**
 * The glossary entries of all episodes as cards, in the order of the text, one for each term: what several entries say of it stands
 * one after the other, nothing twice.
 *
 * @example
 * listCards(document)[0]?.term // => 'ISBN'
 */
export function listCards({ episodes }: Document): Card[] {
  const terms = new Map<string, { entry: Entry; episode: DocumentEpisode }[]>()
  for (const episode of episodes)
    for (const entry of episode.glossary) {
      const found = terms.get(entry.term)
      if (found) found.push({ entry, episode })
      else terms.set(entry.term, [{ entry, episode }])
    }
  return [...terms].map(([term, found]) => ({
    term,
    definition: joinDistinct(
      found.map(({ entry }) => entry.definition),
      '\n\n',
    ),
    aliases: joinDistinct(
      found.flatMap(({ entry }) => entry.aliases),
      '\n',
    ),
    episodes: joinDistinct(
      found.map(({ episode }) => episode.title),
      '\n',
    ),
    tags: joinDistinct(
      found.map(({ episode }) => createTag(episode)),
      ' ',
    ),
  }))
}

function joinDistinct(texts: readonly (string | null)[], between: string): string {
  return [...new Set(texts.filter((text) => text !== null && text !== ''))].join(between)
}
