import { judgeBoilerplate } from './judges/boilerplate.js'
import { judgeChapters } from './judges/chapters.js'
import { judgeEpisodes, judgeFacts } from './judges/episodes.js'
import { judgeExcerpts } from './judges/excerpts.js'
import { judgeGlossary } from './judges/glossary.js'
import { judgeKept } from './judges/kept.js'
import { judgeImages, judgeLinks } from './judges/links.js'
import { judgePeople } from './judges/people.js'
import { judgeTranscript } from './judges/transcript.js'

/**
 * @import {Document} from 'notes'
 * @import {Finding} from './findings.js'
 * @import {Labels} from './labels.js'
 */

const judges = [
  judgeEpisodes,
  judgeChapters,
  judgeLinks,
  judgeGlossary,
  judgePeople,
  judgeFacts,
  judgeImages,
  judgeBoilerplate,
  judgeExcerpts,
  judgeTranscript,
]

/**
 * Compare a document with what a reader wrote down about its text.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @param {string | null} text the plain text whose letters must be kept; `null` for formats with markup
 * @returns {Finding[]}
 */
export function judgeDocument(labels, document, text) {
  const findings = judges.flatMap((judge) => judge(labels, document))
  return text === null ? findings : [...findings, ...judgeKept(text, document)]
}
