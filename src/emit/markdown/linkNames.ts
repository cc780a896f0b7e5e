import type { PhrasingContent } from 'mdast'
import { collapseSpace } from './collapseSpace.js'
import { createStrong } from './createStrong.js'
import { nameNote } from './nameNote.js'
import type { Names } from './names.js'

/** Gives the note of a person, a term, a podcast, by its name without an ending; null where it has none. */
export interface NoteFinder {
  readonly person: (name: string) => string | null
  readonly term: (term: string) => string | null
  readonly podcast: (title: string) => string | null
}

/** Notes that are called as what they are about, whether or not they are there yet. */
export const notesByName: NoteFinder = { person: findByName, term: findByName, podcast: findByName }

/**
 * Names that lead to notes.
 *
 * @example
 * linkNames(notesByName).personProperty('林舟') // => '[[林舟]]'
 */
export function linkNames(find: NoteFinder): Names {
  return {
    person: (name) => linkStrong(name, find.person(name)),
    term: (term) => linkStrong(term, find.term(term)),
    podcast: (title) => linkNote(title, find.podcast(title)),
    personProperty: (name) => stringifyLink(name, find.person(name)),
    podcastProperty: (title) => stringifyLink(title, find.podcast(title)),
  }
}

/**
 * Make a link to a note: `[[name]]` where the note is called as the text, else the text and the link in brackets behind it. A text of
 * one's own inside the link (`[[note|text]]`) is avoided: it cannot be escaped there.
 */
export function linkNote(text: string, note: string | null): PhrasingContent[] {
  return createNamed(text, note, (words) => [{ type: 'text', value: words }])
}

function linkStrong(text: string, note: string | null): PhrasingContent[] {
  return createNamed(text, note, createStrong)
}

function createNamed(
  text: string,
  note: string | null,
  write: (words: string) => PhrasingContent[],
): PhrasingContent[] {
  const words = collapseSpace(text)
  if (!note || !words) return words ? write(words) : []
  const link = { type: 'wikiLink', value: note } as const
  if (note === words) return write === createStrong ? [{ type: 'strong', children: [link] }] : [link]
  return [...write(words), { type: 'text', value: ' (' }, link, { type: 'text', value: ')' }]
}

function stringifyLink(text: string, note: string | null): string {
  const words = collapseSpace(text)
  if (!note) return words
  return note === words || /[[\]|]/.test(words) ? `[[${note}]]` : `[[${note}|${words}]]`
}

function findByName(name: string): string | null {
  return nameNote(name) || null
}
