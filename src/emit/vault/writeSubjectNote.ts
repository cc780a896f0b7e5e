import type { BlockContent, RootContent } from 'mdast'
import type { DocumentEpisode } from '../../document/document.js'
import { createHeading } from '../markdown/createHeading.js'
import { createList } from '../markdown/createList.js'
import { createParagraphs } from '../markdown/createParagraphs.js'
import { createReference } from '../markdown/createReference.js'
import { createSection } from '../markdown/createSection.js'
import { joinPhrases } from '../markdown/joinPhrases.js'
import { partLinks } from '../markdown/obsidian/partLinks.js'
import { stringifyNote } from '../markdown/obsidian/stringifyNote.js'
import type { Words } from '../markdown/words.js'
import type { Named } from './nameNotes.js'
import type { Mention, Subject } from './subject.js'

/** The name of the note of an episode. */
export type FindEpisode = (episode: DocumentEpisode) => string

/**
 * Write the note of a person or a term: what is said of it, its links, the episodes. What all episodes say in the same words stands
 * above them, else each says its own.
 */
export function writeSubjectNote(subject: Subject & Named, find: FindEpisode, words: Words): string {
  const { kind, name, note, aliases, links, mentions } = subject
  const texts = new Set(mentions.flatMap((mention) => mention.texts))
  const [shared = null] = texts.size === 1 ? texts : []
  const properties = {
    type: kind,
    aliases: (note === name ? aliases : [name, ...aliases]).map(partLinks),
    roles: [...new Set(mentions.flatMap((mention) => mention.roles))].map(partLinks),
    podcasts: [...new Set(mentions.map(({ episode }) => episode.podcast ?? ''))].map(partLinks),
  }
  const content: RootContent[] = [
    ...createHeading(name, 1),
    ...createParagraphs(shared),
    ...createSection(words.links, 2, createList(links.map(createReference))),
    ...createSection(words.episodes, 2, createList(mentions.map((mention) => createMention(mention, shared, find)))),
  ]
  return stringifyNote(properties, content)
}

/** `[[episode]] (guest): who it is`; what else is said below it. */
function createMention({ episode, roles, texts }: Mention, shared: string | null, find: FindEpisode): BlockContent[] {
  const said = shared === null ? texts : []
  const [first = null, ...others] = said
  // The title as it is written stands in that note.
  const label = { type: 'wikiLink', value: find(episode) } as const
  const lead = joinPhrases([label], roles.length ? ` (${roles.join(', ')})` : '', first === null ? '' : ':')
  return [...createParagraphs(first, lead), ...createList(others.map((text) => createParagraphs(text)))]
}
