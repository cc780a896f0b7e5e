import type { Document, DocumentEpisode } from '../document/document.js'
import { createEmitter } from './createEmitter.js'
import { cleanTexts } from './markdown/cleanTexts.js'
import { collapseSpace } from './markdown/collapseSpace.js'
import { createTree } from './markdown/createTree.js'
import { linkNames, type NoteFinder } from './markdown/linkNames.js'
import { describeObsidianNote } from './markdown/obsidian/describeObsidianNote.js'
import { stringifyNote } from './markdown/obsidian/stringifyNote.js'
import type { Style } from './markdown/style.js'
import { words as ours, type Words } from './markdown/words.js'
import { foldName } from './vault/foldName.js'
import { listEpisodes } from './vault/listEpisodes.js'
import { listPeople, listTerms } from './vault/listSubjects.js'
import { listWorks } from './vault/listWorks.js'
import { type Named, nameNotes } from './vault/nameNotes.js'
import { writeSubjectNote } from './vault/writeSubjectNote.js'

export interface VaultOptions {
  /** Words to use instead of ours, `{chapters: '章节'}`. */
  readonly words?: Partial<Words> | undefined
}

/** What a note is of, and what it is called. */
type NotedPart = Named & { readonly kind: string; readonly name: string }

/** Characters that a name takes of the words with which an episode begins. */
const longestBegin = 30

/** A document without anything. */
const nothing: Document = {
  schemaVersion: 1,
  source: { path: null, format: 'text', encoding: 'utf-8', length: 0 },
  episodes: [],
  excerpts: [],
  boilerplate: [],
  messages: [],
}

/**
 * Write documents as a vault of Obsidian: a note an episode and one a work of which passages were marked, below them in `people/` a note
 * a person and in `terms/` a note a term; linked both ways.
 *
 * The same episodes give the same files, byte for byte, in whatever order they come. Who is called the same is the same person, and a
 * term has all its definitions in one note. What belongs to no episode (`boilerplate`, `messages`) is left out; a document without
 * episodes and excerpts gives no file.
 *
 * @example
 * vault.emit(document) // => {'042 一个人的出版社.md': '…', 'people/林舟.md': '…', 'terms/码洋.md': '…'}
 */
export const vault = createEmitter<VaultOptions>('vault', (document, options = {}) =>
  writeNotes(cleanTexts(document), { ...ours, ...options.words }),
)

function writeNotes(document: Document, words: Words): Record<string, string> {
  const episodes = listEpisodes(document.episodes)
  const notes = nameNotes([
    ...episodes.map((episode) => ({
      kind: 'episode' as const,
      name: nameEpisode(episode, words),
      folder: '',
      episode,
    })),
    ...listWorks(document.excerpts, words.excerpts),
    ...listPeople(episodes),
    ...listTerms(episodes),
  ])
  const style = { words, names: linkNames(createFinder(notes)) }
  const byEpisode = new Map(notes.flatMap((note) => (note.kind === 'episode' ? [[note.episode, note.note]] : [])))
  const write = (note: (typeof notes)[number]) => {
    if (note.kind === 'episode') return writePart(note, { episodes: [note.episode] }, style)
    if (note.kind === 'work') return writePart(note, { excerpts: [...note.excerpts] }, style)
    return writeSubjectNote(note, (episode) => byEpisode.get(episode) ?? '', words)
  }
  return Object.fromEntries(notes.map((note) => [note.path, write(note)]))
}

/**
 * What it is called; without a title as far as the show tells it from its others, else by the words with which it begins, so that its
 * name does not depend on what else is in the vault.
 */
function nameEpisode(episode: DocumentEpisode, words: Words): string {
  const { title, podcast, number, published, tagline, description, chapters, topics } = episode
  const own = number ?? published
  const begin = [tagline, description, chapters[0]?.title, topics[0]?.text].map(clipText).find(Boolean)
  return (
    collapseSpace(title ?? '') ||
    (own && collapseSpace([podcast, own].filter(Boolean).join(' '))) ||
    begin ||
    words.episode
  )
}

/** The first line, as far as a name goes. */
function clipText(text: string | null | undefined): string {
  const [line = ''] = (text ?? '').trim().split(/[\n\v\f\r\u0085\u2028\u2029]/)
  return [...collapseSpace(line)].slice(0, longestBegin).join('').trim()
}

/** People and terms by how they are written somewhere. */
function createFinder(notes: readonly NotedPart[]): NoteFinder {
  const list = (kind: string) =>
    new Map(notes.filter((note) => note.kind === kind).map(({ name, note }) => [foldName(name), note]))
  const [people, terms] = [list('person'), list('term')]
  return {
    person: (name) => people.get(foldName(name)) ?? null,
    term: (term) => terms.get(foldName(term)) ?? null,
    podcast: () => null,
  }
}

/** A note of a part of the document, as the flavor for Obsidian has it; its heading is its name where it has no title. */
function writePart({ kind, name, note }: NotedPart, part: Partial<Document>, style: Style): string {
  const document = { ...nothing, ...part }
  const properties = describeObsidianNote(document, style.names)
  const aliases = properties.title === name && name !== note ? [name] : []
  const episodes = document.episodes.map((episode) => ({ ...episode, title: name }))
  return stringifyNote({ type: kind, ...properties, aliases }, createTree({ ...document, episodes }, style).children)
}
