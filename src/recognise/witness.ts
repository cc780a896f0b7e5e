import type { Text } from '../text/text.js'
import type { Place } from '../tree/place.js'
import type { Piece } from './piece.js'

/** Is told how a text is read. Nothing that it does changes the reading. */
export interface Witness {
  /** The core begins to read a text. */
  sees(text: Text, pieces: readonly Piece[], place: Place): void
  /** A reader took pieces of that text, by its name: `readLinks`. What is taken already stays with the first. */
  hears(reader: string, text: Text, pieces: readonly Piece[]): void
}

/** Set while `useWitness` runs, which is synchronous, so that no two readings can meet. */
let current: Witness | null = null

/** Who is told now; mostly nobody. */
export function findWitness(): Witness | null {
  return current
}

/** Run something synchronous that a witness is told of. */
export function useWitness<T>(witness: Witness, run: () => T): T {
  const outer = current
  current = witness
  try {
    return run()
  } finally {
    current = outer
  }
}
