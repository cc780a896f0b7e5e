import type { Document, DocumentEpisode } from '../../document/document.js'
import { cleanText } from './cleanText.js'
import type { Words } from './words.js'

/** Name an episode: its title, else its number, else which it is of several. */
export function nameEpisode({ title, number }: DocumentEpisode, ordinal: number | null, words: Words): string {
  const ours = ordinal === null ? words.episode : `${words.episode} ${ordinal}`
  return cleanText(title ?? '') || cleanText(number ?? '') || ours
}

/** Name a page: as its one episode, or what its episodes or works share; else what it is, in our words. */
export function nameDocument({ episodes, excerpts }: Document, words: Words): string {
  const [episode] = episodes
  if (episode && episodes.length === 1) return nameEpisode(episode, null, words)
  const names = [...episodes.map(({ podcast }) => podcast), ...excerpts.map(({ source }) => source?.title ?? null)]
  const [name, ...others] = new Set(names.map((name) => cleanText(name ?? '')))
  if (name && !others.length) return name
  return episodes.length || !excerpts.length ? words.notes : words.excerpts
}
