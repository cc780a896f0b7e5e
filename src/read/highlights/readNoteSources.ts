import { readSourceLines } from '../excerpts/sourceLine.js'
import { dropOutline } from './dropOutline.js'
import { foldBlockIds } from './foldBlockIds.js'
import { foldNumbers } from './foldNumbers.js'
import type { NoteSource } from './noteSource.js'
import { partOriginals } from './partOriginals.js'
import { readFeet } from './readFeet.js'

/** The lines of reading notes, before their signs are read. */
export function readNoteSources(text: string): NoteSource[] {
  return readFeet(foldNumbers(partOriginals(foldBlockIds(dropOutline(readSourceLines(text))))))
}
