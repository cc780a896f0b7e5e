import { findLead } from './findLead.js'
import type { NoteSource } from './noteSource.js'
import { readStamp } from './readStamp.js'
import { namedParts, rankedParts } from './signs.js'

/** Only where so many passages have their page is the one before words a page of theirs. */
const fewest = 2

/** The day at the end of a line, with the clock that the app sets before it. */
const clocked = /\s+(?:-\s+)?(?=(?:⏱\ufe0f?|⏰|🕒|🕐)\s*\d{4}[-/.年][^\n]{4,24}$)/u

/** Lines in which a stamp and words stand side by side, as two: `p.33  words`, `words - ⏱ 2024-01-15 08:03:27`. */
export function splitStamps(lines: readonly NoteSource[]): NoteSource[] {
  const leads = new Map(
    lines.flatMap((line, i) => {
      const lead =
        line.foot || line.quoted === true || isBelowQuotation(line, lines[i - 1]) ? null : findLead(line.words)
      return lead && readStamp(line.words) === null ? [[line, lead] as const] : []
    }),
  )
  const placed = leads.size === 0 ? 0 : lines.filter((line) => readStamp(line.words)?.place != null).length
  const isPaged = leads.size + placed >= fewest
  return lines.flatMap((line, i) => {
    if (line.foot || line.quoted === true) return [line]
    const lead = isPaged ? leads.get(line) : undefined
    if (lead) return cutLead(line, lead.at, lines[i + 1])
    const day = clocked.exec(line.words.slice(-60))
    const at = line.words.length - Math.min(60, line.words.length) + (day?.index ?? 0)
    return day && /[\p{L}\p{N}]/u.test(line.words.slice(0, at)) ? cut(line, at, at + day[0].length) : [line]
  })
}

/** Between a page and a day below it, the part of the work is of the one passage. */
function cutLead(line: NoteSource, at: number, next: NoteSource | undefined): NoteSource[] {
  const [page, words] = cut(line, at, at)
  const isPart = rankedParts.test(words?.words ?? '') || namedParts.test(words?.words ?? '')
  const isOver = next !== undefined && next.gap === 0 && readStamp(next.words)?.dated === true
  if (!page || !words || !isPart || !isOver) return [page, words].filter((one) => one !== undefined)
  return [page, { ...words, foot: { name: 'chapter', value: words.words } }]
}

function cut(line: NoteSource, end: number, from: number): NoteSource[] {
  return [
    { ...line, words: line.words.slice(0, end).trimEnd(), end: line.start + line.words.slice(0, end).trimEnd().length },
    { ...line, words: line.words.slice(from), start: line.start + from, gap: 0 },
  ]
}

/** The page before the reader's own words is of the quotation above them. */
function isBelowQuotation(line: NoteSource, before: NoteSource | undefined): boolean {
  return before?.words.startsWith('>') === true && !line.words.startsWith('>')
}
