import type { Document, DocumentEpisode } from '../document/document.js'
import { createEmitter } from './createEmitter.js'
import { cleanTexts } from './markdown/cleanTexts.js'
import { collapseSpace } from './markdown/collapseSpace.js'
import { createExcerpts } from './markdown/createExcerpts.js'
import { createHeading } from './markdown/createHeading.js'
import { createTree } from './markdown/createTree.js'
import { linkNames, type NoteFinder } from './markdown/linkNames.js'
import { describeObsidianNote } from './markdown/obsidian/describeObsidianNote.js'
import { partLinks } from './markdown/obsidian/partLinks.js'
import { stringifyNote } from './markdown/obsidian/stringifyNote.js'
import type { Style } from './markdown/style.js'
import { words as ours, type Words } from './markdown/words.js'
import { foldName } from './vault/foldName.js'
import { listEpisodes } from './vault/listEpisodes.js'
import { listPeople, listTerms } from './vault/listSubjects.js'
import { listWorks, type Work } from './vault/listWorks.js'
import { type Nameable, type Named, nameNotes } from './vault/nameNotes.js'
import type { Subject } from './vault/subject.js'
import { writeSubjectNote } from './vault/writeSubjectNote.js'

export interface VaultOptions {
  /** Words to use instead of ours, `{chapters: '章节'}`. */
  readonly words?: Partial<Words> | undefined
}

/** An episode, and what it is called. */
interface EpisodeNote extends Nameable {
  readonly kind: 'episode'
  readonly episode: DocumentEpisode
}

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
  const notes = nameNotes<EpisodeNote | Work | Subject>([
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
    if (note.kind === 'episode') return writeEpisode(note, style)
    if (note.kind === 'work') return writeWork(note, style)
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

/** The first line, as far as a name goes, without the mark at its end. */
function clipText(text: string | null | undefined): string {
  const [line = ''] = (text ?? '').trim().split(/[\n\v\f\r\u0085\u2028\u2029]/)
  return [...collapseSpace(line)]
    .slice(0, longestBegin)
    .join('')
    .replace(/[\s\p{P}]+$/u, '')
}

/** People and terms by how they are written somewhere. */
function createFinder(notes: readonly (Named & { readonly kind: string; readonly name: string })[]): NoteFinder {
  const list = (kind: string) =>
    new Map(notes.filter((note) => note.kind === kind).map(({ name, note }) => [foldName(name), note]))
  const [people, terms] = [list('person'), list('term')]
  return {
    person: (name) => people.get(foldName(name)) ?? null,
    term: (term) => terms.get(foldName(term)) ?? null,
    podcast: () => null,
  }
}

/** As the flavor for Obsidian has it; the heading is the name of the note where there is no title. */
function writeEpisode({ name, note, episode }: EpisodeNote & Named, style: Style): string {
  const document = { ...nothing, episodes: [episode] }
  const properties = describeObsidianNote(document, style.names)
  const aliases = properties.title && name !== note ? [partLinks(name)] : []
  const { children } = createTree({ ...document, episodes: [{ ...episode, title: name }] }, style)
  return stringifyNote({ type: 'episode', ...properties, aliases }, children)
}

function writeWork({ name, note, excerpts }: Work & Named, style: Style): string {
  const [source = null] = excerpts.map((excerpt) => excerpt.source)
  const properties = describeObsidianNote({ ...nothing, excerpts: [...excerpts] }, style.names)
  const heading = createHeading([name, source?.title ? source.author : null].filter(Boolean).join(' — '), 1)
  const unsourced = excerpts.map((excerpt) => ({ ...excerpt, source: null }))
  return stringifyNote(
    { type: 'work', ...properties, url: partLinks(source?.url ?? ''), aliases: name === note ? [] : [partLinks(name)] },
    [...heading, ...createExcerpts(unsourced, 1)],
  )
}
