import { accepts } from '../compare.js'
import { createAnswerFinding, createFinding } from '../findings.js'

/**
 * @import {Document, DocumentEpisode} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {EpisodeLabel, Labels} from '../labels.js'
 */

/**
 * Whether the text was cut into as many episodes as it holds.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeEpisodes(labels, document) {
  if (!labels.episodes) return []
  const required = labels.episodes.filter((episode) => !episode.optional).length
  const accepted = labels.episodes.length + (labels.optional_episodes?.length ?? 0)
  const found = document.episodes.length
  return [createAnswerFinding('episodes', required <= found && found <= accepted, { required, found })]
}

const facts = /** @type {const} */ (['title', 'podcast', 'number', 'published', 'tagline'])

/**
 * What is said of an episode as a whole; where the number of episodes is wrong, nothing was found.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgeFacts(labels, document) {
  const episodes = labels.episodes ?? []
  const isComparable = episodes.length === document.episodes.length
  return episodes.flatMap((label, index) => {
    const episode = isComparable ? document.episodes[index] : undefined
    return facts.map((fact) => judgeFact(label, fact, episode))
  })
}

/**
 * @param {EpisodeLabel} label
 * @param {typeof facts[number]} fact
 * @param {DocumentEpisode | undefined} episode
 */
function judgeFact(label, fact, episode) {
  const accepted = [label[fact], ...(label[`${fact}_alt`] ?? [])]
  const found = episode?.[fact] ?? null
  const isFound = !accepts([null], found)
  if (isFound && accepts(accepted, found)) return createFinding('meta', { right: 1 })
  const what = { [fact]: label[fact] ?? null, found }
  return createFinding('meta', { missed: accepts(accepted, null) ? [] : [what], extra: isFound ? [what] : [] })
}
