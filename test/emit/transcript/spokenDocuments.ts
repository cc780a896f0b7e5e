import { namedDocuments } from '../namedDocuments.js'

/** The documents in which somebody speaks, by name. */
export const spokenDocuments = namedDocuments.filter(({ document }) =>
  document.episodes.some(({ transcript }) => transcript.length > 0),
)
