import { fold } from '../compare.js'
import { createAnswerFinding } from '../findings.js'

/**
 * @import {Document} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {Labels} from '../labels.js'
 */

/**
 * How many turns the transcript has, how the first begins and the last ends, and passages in which white space counts.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeTranscript(labels, document) {
  const label = labels.transcript
  if (!label) return []
  const turns = document.episodes.flatMap((episode) => episode.transcript)
  const counts = [label.turns ?? label.paragraphs, ...(label.turns_alt ?? [])]
  const findings = [createAnswerFinding('transcript', counts.includes(turns.length), { counts, found: turns.length })]
  if (label.first) {
    const begins = fold(turns[0]?.text).startsWith(fold(label.first).slice(0, 20))
    findings.push(createAnswerFinding('transcript', begins, { first: label.first }))
  }
  if (label.last) {
    const ends = fold(turns.at(-1)?.text).endsWith(fold(label.last).slice(-10))
    findings.push(createAnswerFinding('transcript', ends, { last: label.last }))
  }
  const text = turns.map((turn) => turn.text).join('\n')
  for (const passage of label.despaced ?? []) {
    const isThere = [passage.despaced, ...(passage.alt ?? [])].some((reading) => text.includes(reading))
    findings.push(createAnswerFinding('transcript', isThere, passage))
  }
  return findings
}
