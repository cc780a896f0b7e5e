import type { BlockContent, RootContent } from 'mdast'
import type { DocumentEpisode } from '../../document/document.js'
import { createChapters } from './createChapters.js'
import { createContacts } from './createContacts.js'
import { createDetails } from './createDetails.js'
import { createHeading } from './createHeading.js'
import { createImages } from './createImages.js'
import { createItem } from './createItem.js'
import { createLabelled } from './createLabelled.js'
import { createLine } from './createLine.js'
import { createList } from './createList.js'
import { createOutline } from './createOutline.js'
import { createParagraphs } from './createParagraphs.js'
import { createPeople } from './createPeople.js'
import { createReference } from './createReference.js'
import { createSection } from './createSection.js'
import { createTranscript } from './createTranscript.js'
import type { Names } from './names.js'
import type { Style } from './style.js'
import type { Words } from './words.js'

/** Which of how many episodes it is. */
export interface Place {
  readonly index: number
  readonly count: number
}

/** Make an episode: its title, tagline and description, then a section for each kind of item that it has. */
export function createEpisode(episode: DocumentEpisode, place: Place, { words, names }: Style): RootContent[] {
  return [
    ...createHeading(nameEpisode(episode, place.index + 1, words), 1),
    ...(place.count > 1 ? createDetails(episode, names) : []),
    ...createQuotation(episode.tagline),
    ...createParagraphs(episode.description),
    ...createSection(words.people, 2, createPeople(episode.people, names)),
    ...createSection(words.chapters, 2, createChapters(episode.chapters)),
    ...createSection(words.topics, 2, createList(episode.topics.map(({ text }) => createItem(createLine(text))))),
    ...createSection(words.outline, 2, createOutline(episode.outline)),
    ...createSection(words.links, 2, createList(episode.links.map(createReference))),
    ...createSection(words.glossary, 2, createGlossary(episode.glossary, names)),
    ...createSection(words.images, 2, createImages(episode.images)),
    ...createSection(words.contacts, 2, createContacts(episode.contacts)),
    ...createSection(words.transcript, 2, createTranscript(episode.transcript)),
  ]
}

function nameEpisode({ title, number }: DocumentEpisode, ordinal: number, words: Words): string {
  return title?.trim() || number?.trim() || `${words.episode} ${ordinal}`
}

function createQuotation(tagline: string | null): BlockContent[] {
  const children = createParagraphs(tagline)
  return children.length ? [{ type: 'blockquote', children }] : []
}

function createGlossary(glossary: DocumentEpisode['glossary'], names: Names): RootContent[] {
  return createList(
    glossary.map(({ term, aliases, definition }) => createLabelled(names.term(term), aliases, definition)),
  )
}
