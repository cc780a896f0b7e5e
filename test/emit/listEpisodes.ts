import type { DocumentEpisode } from '../../src/index.js'
import { listDocuments } from './listDocuments.js'

/** The episodes that have chapters, of the documents on which what is written is checked. */
export function listEpisodes(): DocumentEpisode[] {
  return listDocuments()
    .flatMap(({ episodes }) => episodes)
    .filter(({ chapters }) => chapters.length > 0)
}
