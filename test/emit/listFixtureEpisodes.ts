import { readFileSync } from 'node:fs'
import { listFixtures } from '../../scripts/fixtures/listFixtures.js'
import type { Document, DocumentEpisode } from '../../src/index.js'

/** The episodes of all fixtures that have chapters, in the order of the fixtures. */
export function listFixtureEpisodes(): DocumentEpisode[] {
  return listFixtures()
    .flatMap(({ folder }) => {
      // The fixtures are held to the schema elsewhere.
      const document = JSON.parse(readFileSync(new URL('document.json', folder), 'utf8')) as Document
      return document.episodes
    })
    .filter(({ chapters }) => chapters.length > 0)
}
