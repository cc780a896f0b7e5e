import type { BlockContent, RootContent } from 'mdast'
import type { DocumentEpisode } from '../../document/document.js'
import { createLabelled } from './createLabelled.js'
import { createList } from './createList.js'
import { createReference } from './createReference.js'
import type { Names } from './names.js'

/** Make the list of people: who, as what, what is said of them, their links. */
export function createPeople(people: DocumentEpisode['people'], names: Names): RootContent[] {
  return createList(people.map((person) => createPerson(person, names)))
}

function createPerson({ name, role, about, links }: DocumentEpisode['people'][number], names: Names): BlockContent[] {
  return [...createLabelled(names.person(name), [role], about), ...createList(links.map(createReference))]
}
