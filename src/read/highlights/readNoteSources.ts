import { readSourceLines } from '../excerpts/sourceLine.js'
import type { NoteSource } from './noteSource.js'
import { readFeet } from './readFeet.js'

/** The lines of reading notes, before their signs are read. */
export function readNoteSources(text: string): NoteSource[] {
  return readFeet(readSourceLines(text))
}
