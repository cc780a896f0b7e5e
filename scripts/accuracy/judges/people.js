import { accepts, listKnown } from '../compare.js'
import { createMatchFinding } from '../findings.js'
import { matchItems } from '../match.js'

/**
 * @import {Document} from 'notes'
 * @import {Finding} from '../findings.js'
 * @import {Labels} from '../labels.js'
 * @typedef {'host' | 'guest' | 'credit'} Part
 */

/**
 * The people with their parts; those who are only mentioned are not asked for.
 *
 * @param {Labels} labels
 * @param {Document} document
 * @returns {Finding[]}
 */
export function judgePeople(labels, document) {
  const labelled = (labels.episodes ?? []).flatMap(({ hosts = [], guests = [], credits = [] }) => [
    ...hosts.map((label) => ({ ...label, part: findPart('host') })),
    ...guests.map((label) => ({ ...label, part: findPart('guest') })),
    ...credits.map((label) => ({ ...label, part: findPart('credit') })),
  ])
  const found = document.episodes
    .flatMap((episode) => episode.people)
    .filter((person) => person.role !== 'mentioned')
    .map((person) => ({ name: person.name, part: findPart(person.role) }))
  const match = matchItems(labelled, found, (label, person) => {
    const parts = [label.part, ...(label.role_alt ?? []).map(findPart)]
    return parts.includes(person.part) && accepts(listKnown(label.name, label.alt), person.name)
  })
  return [createMatchFinding('person', match)]
}

/**
 * Which of the three labelled lists a role belongs to.
 *
 * @param {string} role
 * @returns {Part}
 */
function findPart(role) {
  if (/^(?:co-?)?hosts?$|主播|主持/i.test(role)) return 'host'
  if (/^guests?$|嘉宾|來賓|speaker/i.test(role)) return 'guest'
  return 'credit'
}
