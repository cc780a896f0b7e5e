import type { DocumentEpisode } from '../../document/document.js'
import { compareTexts } from './compareTexts.js'

/**
 * The episodes of a vault, the earliest first, in an order that follows from them alone, whatever order they came in; what is told twice
 * in the same words is one.
 */
export function listEpisodes(episodes: readonly DocumentEpisode[]): DocumentEpisode[] {
  const distinct = new Map(episodes.map((episode) => [stringify(episode), episode]))
  return [...distinct]
    .map(([content, episode]) => ({ episode, keys: [...listKeys(episode), content] }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ episode }) => episode)
}

/** Where an item stood in its text makes it no other item. */
function stringify(episode: DocumentEpisode): string {
  return JSON.stringify(episode, (key, value: unknown) => (key === 'position' ? undefined : value))
}

function listKeys({ published, podcast, number, title }: DocumentEpisode): string[] {
  return [published ?? '', podcast ?? '', (number ?? '').padStart(8, '0'), title ?? '']
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  return a.map((key, index) => compareTexts(key, b[index] ?? '')).find((order) => order !== 0) ?? 0
}
