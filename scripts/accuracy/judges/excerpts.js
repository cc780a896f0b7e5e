import { accepts, beginAlike, foldBeginning } from '../compare.js'
import { createMatchFinding } from '../findings.js'
import { matchItems } from '../match.js'

/**
 * @import {Document, DocumentExcerpt} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {ExcerptLabel, Labels} from '../labels.js'
 */

/**
 * The excerpts by their beginnings, and the turns of those that are dialogues.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeExcerpts(labels, document) {
  const labelled = labels.excerpts ?? []
  const excerpts = createMatchFinding('excerpt', matchItems(labelled, document.excerpts, isSameExcerpt))
  if (labelled.length === 0) return [excerpts]
  const turns = matchItems(
    labelled.flatMap((label) => label.turns ?? []),
    document.excerpts.flatMap((excerpt) => excerpt.turns),
    (label, turn) =>
      accepts([label.speaker, ...(label.alt_speaker ?? []), ...(label.speaker_alt ?? [])], turn.speaker) &&
      beginAlike(label.text, turn.text),
  )
  return [excerpts, createMatchFinding('turn', turns)]
}

/**
 * @param {ExcerptLabel} label
 * @param {DocumentExcerpt} excerpt
 */
function isSameExcerpt(label, excerpt) {
  const first = foldBeginning(label.turns?.[0]?.text ?? label.text)
  if (first === foldBeginning(excerpt.turns[0]?.text ?? excerpt.text)) return true
  if (foldBeginning(joinText(label)) === foldBeginning(joinText(excerpt))) return true
  return (label.alt ?? []).some((text) => foldBeginning(text) === foldBeginning(excerpt.text))
}

/** @param {{text?: string, turns?: readonly {text: string}[]}} excerpt */
function joinText(excerpt) {
  return excerpt.text || (excerpt.turns ?? []).map((turn) => turn.text).join('')
}
