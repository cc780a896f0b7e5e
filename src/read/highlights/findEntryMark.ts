import { findMark, isClosed, type NoteLayout } from './noteLayout.js'
import type { NotePart } from './notePart.js'

/** The mark that opens most entries, empty for none; of passages with names behind them only quotation marks around each. */
export function findEntryMark(parts: readonly NotePart[], layout: NoteLayout): string {
  const entries = parts.filter((part) => part.kind === 'entry')
  if (layout.form === 'attributed') return findQuotes(entries)
  const heads = entries.flatMap((part) => part.lines.filter((line) => line.stamp === null && !line.ruler).slice(0, 1))
  const mark = findMark(heads)
  return heads.filter((line) => line.mark === mark).length * 2 > heads.length ? mark : ''
}

/** Quotation marks are marks where each passage stands in them. */
function findQuotes(entries: readonly NotePart[]): string {
  const said = entries.map((part) => part.lines.filter((line) => !line.attribution))
  const mark = said[0]?.[0]?.mark ?? ''
  const quoted = said.every((lines) => lines[0]?.mark === mark && /[”"」』]\s*$/.test(lines.at(-1)?.words ?? ''))
  return isClosed(mark) && quoted ? mark : ''
}
