import { stringify } from 'csv-stringify/sync'
import type { DocumentExcerpt } from '../document/document.js'
import { createEmitter } from './createEmitter.js'
import { createNote } from './readwise/createNote.js'
import { findLocation } from './readwise/findLocation.js'

/** The columns that Readwise's import of a CSV file knows, in its order. */
const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const

/**
 * Write the excerpts as CSV (RFC 4180) for the import of Readwise, a row each: the passage, the work with its author and address,
 * what the reader thought and the tags, the place as a number, the day.
 *
 * Readwise takes no row without words in its first column: where there is no passage, the thought goes there, else the heading. The
 * address of the passage itself is left out, as Readwise makes a work of its own of each address. A document without excerpts becomes
 * the line of columns alone.
 *
 * @example
 * readwise.emit(document) // => 'Highlight,Title,Author,URL,Note,Location,Date\r\n慢，是因为书要活得比我久。,做书的人,…\r\n'
 */
export const readwise = createEmitter('readwise', ({ excerpts }) =>
  stringify(excerpts.map(createRow), {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    // As for the tables of `csv`: line breaks, and blanks at the ends that careless readers trim.
    quoted_match: /[\r\n]|^[\s\uFEFF]|[\s\uFEFF]$/,
  }),
)

function createRow(excerpt: DocumentExcerpt): Record<(typeof columns)[number], string | number | null> {
  const { text, source, title, thought, tags, date } = excerpt
  return {
    Highlight: text || thought || title,
    Title: source?.title ?? null,
    Author: source?.author ?? null,
    URL: source?.url ?? null,
    Note: createNote(text === '' ? null : thought, tags),
    Location: findLocation(excerpt),
    Date: date,
  }
}
