import type { Document, DocumentEpisode } from '../../document/document.js'
import { nameFile } from '../nameFile.js'

/** What is written where a document has no episode. */
const nothing = {
  title: null,
  podcast: null,
  number: null,
  published: null,
  duration: null,
  description: null,
} as const

/** What a chapter file says of an episode. */
export type FileEpisode = Pick<DocumentEpisode, keyof typeof nothing | 'chapters' | 'people'>

/**
 * Write a format whose files hold one episode: a text for one, for several a file each, also for those without chapters; for no
 * episode the file of one that has no chapters.
 *
 * @param write gives null where the format cannot say what there is: no file then
 *
 * @example
 * emitEpisodes(document, '.psc', write) // => {'1 开场白.psc': '…', '2 正篇.psc': '…'}
 */
export function emitEpisodes(
  { episodes }: Document,
  extension: string,
  write: (episode: FileEpisode) => string | null,
): string | Record<string, string> {
  const [first, second] = episodes
  if (!first || !second) return write(first ?? { ...nothing, chapters: [], people: [] }) ?? {}
  const names = episodes.map(({ title }, index) => nameFile(title, { index, count: episodes.length }, extension))
  return Object.fromEntries(
    episodes.flatMap((episode, index) => {
      const text = write(episode)
      return text === null ? [] : [[names[index], text]]
    }),
  )
}
