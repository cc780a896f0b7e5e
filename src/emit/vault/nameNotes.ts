import { nameNote } from '../markdown/nameNote.js'
import { foldName } from './foldName.js'

/** Something that gets a note. */
export interface Nameable {
  /** What the note is to be called. */
  readonly name: string
  /** The folder of the note inside the vault; empty for the vault itself. */
  readonly folder: string
}

/** Where its note is. */
export interface Named {
  /** The file name without its ending, by which it is linked to. */
  readonly note: string
  /** The file inside the vault: `people/林舟.md`. */
  readonly path: string
}

/**
 * Name the notes of a vault. A note app finds a note by its name, whatever folder it lies in: where two would be one to a file system,
 * the first in the order given keeps it and the others get ` (2)`, ` (3)`; no other name depends on what else is there. A name of which
 * nothing is left is `Untitled`.
 *
 * @example
 * nameNotes([{name: 'A/B', folder: ''}, {name: 'a b', folder: 'people'}]).map(({path}) => path)
 * // => ['A B.md', 'people/a b (2).md']
 */
export function nameNotes<Item extends Nameable>(items: readonly Item[]): (Item & Named)[] {
  const plain = items.map((item) => nameNote(item.name) || 'Untitled')
  const taken = new Set(plain.map(foldName))
  const counts = new Map<string, number>()
  return items.map((item, index) => {
    const name = plain[index] ?? ''
    const note = counts.has(foldName(name)) ? addNumber(name, taken, counts) : name
    if (note === name) counts.set(foldName(name), 2)
    return { ...item, note, path: item.folder ? `${item.folder}/${note}.md` : `${note}.md` }
  })
}

/** The next number that is free, as something may be called `A (2)` by itself. */
function addNumber(name: string, taken: Set<string>, counts: Map<string, number>): string {
  let count = counts.get(foldName(name)) ?? 2
  while (taken.has(foldName(`${name} (${count})`))) count++
  counts.set(foldName(name), count + 1)
  taken.add(foldName(`${name} (${count})`))
  return `${name} (${count})`
}
