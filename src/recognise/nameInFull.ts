import type { Text } from '../text/text.js'
import { isNameless } from './isNameless.js'
import type { SpeakerLabel } from './speakers.js'

/** Forms of address and offices before a surname. */
const address =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sen|senator|rep|representative|gov|governor|gen|general|lt|lieutenant|col|colonel|capt|captain|sgt|maj|adm|president|judge|justice|rev|sir|dame|lord|lady|hon)\.? )+/i

/**
 * Names of speakers whose labels are in capitals, by label: a surname that one full name ends with is that person; letters are as the
 * text writes the name elsewhere. Labels of nobody known stay as they are.
 *
 * @example
 * // Labels `ADA QUILL` and `QUILL`.
 * nameInFull(text, labels) // => Map {'ADA QUILL' => 'Ada Quill', 'QUILL' => 'Ada Quill'}
 */
export function nameInFull({ folded }: Text, labels: readonly SpeakerLabel[]): ReadonlyMap<string, string> {
  const unique = [...new Set(labels.flatMap(({ name, capitals }) => (capitals ? [name] : [])))]
  // Beside names in other letters a word in capitals is how somebody is called.
  if (labels.filter(({ capitals }) => capitals).length < labels.length * 0.8) return new Map()
  const full = findFullNames(unique.filter((label) => !isNameless(label)))
  const written = findWritten(folded, [...new Set(full.values())])
  return new Map(
    unique.map((label) => {
      const name = full.get(label) ?? label
      return [label, full.has(label) ? (written.get(fold(name)) ?? writeName(name)) : label]
    }),
  )
}

/** The full name of each label, where a single one ends with it; else the label. */
export function findFullNames(labels: readonly string[]): ReadonlyMap<string, string> {
  const bySurname = groupBySurname([...new Set(labels)])
  return new Map(labels.map((label) => [label, findFullName(label, bySurname)]))
}

function groupBySurname(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const label of labels) {
    const words = label.replace(address, '').split(' ')
    for (let i = 1; i < words.length; i++) {
      const surname = fold(words.slice(i).join(' '))
      const group = groups.get(surname)
      if (group) group.push(label)
      else groups.set(surname, [label])
    }
  }
  return groups
}

function findFullName(label: string, bySurname: ReadonlyMap<string, readonly string[]>): string {
  const [only, ...others] = bySurname.get(fold(label.replace(address, ''))) ?? []
  return only && others.length === 0 ? only : label
}

/** Of so many names the letters are looked up in the text. */
const most = 100

/** How the text writes names where it does not write capitals. */
function findWritten(folded: string, names: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  const parts = names.slice(0, most).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (parts.length === 0) return written
  const pattern = new RegExp(String.raw`(?<![\p{L}])(?:${parts.join('|')})(?![\p{L}])`, 'giu')
  for (const [match] of folded.matchAll(pattern))
    if (/^\p{Lu}.*\p{Ll}/u.test(match) && !written.has(fold(match))) written.set(fold(match), match)
  return written
}

/** A single word may be letters that stand for a name. */
function writeName(name: string): string {
  if (!name.includes(' ')) return name
  return name
    .split(' ')
    .map((word) => (/^(?:[IVX]{2,4}|(?:\p{L}\.)+)$/u.test(word) ? word : writeWord(word)))
    .join(' ')
}

/** `O'NEIL-MCKAY` → `O'Neil-McKay`. */
function writeWord(word: string): string {
  return word.toLowerCase().replace(/(?<=^|-|^[od]['’]|(?:^|-)mc)\p{L}/gu, (letter) => letter.toUpperCase())
}

function fold(name: string): string {
  return name.toLowerCase().replace(/’/g, "'")
}
