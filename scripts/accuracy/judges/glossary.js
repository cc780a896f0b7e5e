import { accepts, listKnown } from '../compare.js'
import { createFinding, createMatchFinding } from '../findings.js'
import { matchItems } from '../match.js'

/**
 * @import {Document, DocumentEpisode} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {Labels, TermLabel} from '../labels.js'
 * @typedef {DocumentEpisode['glossary'][number]} Term
 */

/**
 * The terms, and of those that were found the definitions.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeGlossary(labels, document) {
  const labelled = (labels.episodes ?? []).flatMap((episode) => episode.glossary ?? [])
  const found = document.episodes.flatMap((episode) => episode.glossary)
  const terms = matchItems(labelled, found, isSameTerm)
  const required = terms.pairs.filter(([label]) => !label.optional)
  return [createMatchFinding('term', terms), ...required.map(([label, term]) => judgeDefinition(label, term))]
}

/**
 * @param {TermLabel} label
 * @param {Term} term
 */
function isSameTerm(label, term) {
  const names = listKnown(label.term, label.alt)
  return [term.term, ...term.aliases, `${term.term}(${term.aliases.join('')})`].some((name) => accepts(names, name))
}

/**
 * @param {TermLabel} label
 * @param {Term} term
 */
function judgeDefinition(label, term) {
  if (accepts([label.definition, ...(label.definition_alt ?? [])], term.definition))
    return createFinding('definition', { right: 1 })
  const what = { term: label.term, definition: label.definition ?? null, found: term.definition }
  return createFinding('definition', { missed: [what], extra: [what] })
}
