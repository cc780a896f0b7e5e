import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { cleanText } from './cleanText.js'
import { createList } from './createList.js'
import { createParagraphs } from './createParagraphs.js'
import { createReference } from './createReference.js'
import type { Page } from './page.js'

type Person = DocumentEpisode['people'][number]

/** Make the people, by their roles: who, what is said of them, their links. */
export function createPeople(people: readonly Person[], page: Page): ElementContent[] {
  const roles = new Map<string, Person[]>()
  for (const person of people) roles.set(person.role, [...(roles.get(person.role) ?? []), person])
  const entries = [...roles].flatMap(([role, persons]) => [
    createRole(role, page),
    ...persons.map((person) => h('dd', createPerson(person, page))),
  ])
  return entries.length ? [h('dl', { class: 'people' }, entries)] : []
}

function createRole(role: string, { words, own }: Page): ElementContent {
  const ours = Object.hasOwn(words.roles, role) ? words.roles[role] : undefined
  return ours ? h('dt', own, ours) : h('dt', { lang: 'en' }, cleanText(role))
}

function createPerson({ name, about, links }: Person, page: Page): ElementContent[] {
  return [
    h('p', { dir: 'auto' }, h('b', cleanText(name))),
    ...createParagraphs(about),
    ...createList(links.map((link) => createReference(link, page))),
  ]
}
