import type { DocumentEpisode } from '../../../src/index.js'

type Turn = DocumentEpisode['transcript'][number]

/** A turn of a transcript; without a name or times where none are given. */
export function createTurn(text: string, parts: Partial<Turn> = {}): Turn {
  return { speaker: null, start: null, end: null, text, ...parts }
}
