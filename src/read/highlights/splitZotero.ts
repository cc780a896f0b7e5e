import type { NoteSource } from './noteSource.js'

/** Citation and address that Zotero sets behind an annotation: `([Name, 2020, p. 4](zotero://…)) ([pdf](zotero://…))`. */
const reference =
  /\(\[([^[\]\n]{1,120})\]\(zotero:\/\/[^()\s]{1,300}\)\)(?:\s?\(\[[^[\]\n]{1,20}\]\(zotero:\/\/[^()\s]{1,300}\)\))*/

/** Whether annotations of Zotero stand in a text. */
export function isZotero(head: string): boolean {
  return head.split(/\r?\n/).filter((line) => line.includes('(zotero://') && reference.test(line)).length >= 2
}

/** Annotations of Zotero as the citation, the passage below it, and the reader's own words behind their label. */
export function splitZotero(lines: readonly NoteSource[]): NoteSource[] {
  return lines.flatMap((line) => {
    const found = line.words.includes('(zotero://') ? reference.exec(line.words) : null
    if (!found) return [line]
    const end = found.index + found[0].length
    const passage = line.words.slice(0, found.index).trimEnd()
    const own = line.words.slice(end).trim()
    return [
      { ...line, words: found[1] ?? '', address: /\(([^()]*)\)\)$/.exec(found[0])?.[1] ?? '' },
      ...(passage === '' ? [] : [{ ...line, words: passage, gap: 0 }]),
      ...(own === '' ? [] : [{ ...line, words: `Note: ${own}`, gap: 0 }]),
    ]
  })
}
