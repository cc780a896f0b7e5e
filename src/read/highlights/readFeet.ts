import type { Foot, NoteSource } from './noteSource.js'
import { signWords } from './signs.js'

/** What the reader says in brackets takes no more lines. */
const most = 60

const names = ['thought', 'chapter', 'place', 'date'] as const
const forms = names.map(
  (name) =>
    [name, new RegExp(`^[(（]\\s?${signWords[name]}(?:\\s?/\\s?${signWords[name]})?\\s?[:：]\\s*`, 'iu')] as const,
)

/** Labels are looked for in so much of a line. UTF-16 units. */
const reach = 40

/** Lines with those in brackets below passages in quotation marks told: each of what they say, over as many lines as it takes. */
export function readFeet(lines: readonly NoteSource[]): NoteSource[] {
  const feet: NoteSource[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as NoteSource // i is below the length
    const before = feet.at(-1)
    const isBelow =
      line.gap === 0 && before !== undefined && (before.foot !== undefined || /["”」』]$/.test(before.words))
    const found = isBelow ? readLabel(line.words) : null
    const end = found ? findEnd(lines, i) : -1
    if (!found || end < 0) {
      feet.push(line)
      continue
    }
    for (let at = i; at <= end; at++) {
      const one = lines[at] as NoteSource // end is an index of lines
      const words = at === i ? found.value : one.words
      feet.push({ ...one, foot: { name: found.name, value: at === end ? words.slice(0, -1) : words } })
    }
    i = end
  }
  return feet
}

function readLabel(words: string): Foot | null {
  if (!/^[(（]/.test(words)) return null
  const head = words.slice(0, reach)
  for (const [name, form] of forms) {
    const found = form.exec(head)?.[0]
    // A page is kept as written, with its label.
    if (found !== undefined) return { name, value: words.slice(name === 'place' ? 1 : found.length) }
  }
  return null
}

/** The line in which the bracket that opens in one closes, or -1. */
function findEnd(lines: readonly NoteSource[], from: number): number {
  let depth = 0
  for (const [i, { words }] of lines.slice(from, from + most).entries()) {
    depth += (words.match(/[(（]/g)?.length ?? 0) - (words.match(/[)）]/g)?.length ?? 0)
    if (depth <= 0) return /[)）]$/.test(words) ? from + i : -1
  }
  return -1
}
