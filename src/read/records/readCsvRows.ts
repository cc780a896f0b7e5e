import { type InfoRecord, parse } from 'csv-parse/sync'
import type { Span } from '../../text/lines.js'
import { trimSpan } from '../../text/trimSpan.js'

/** A row of a CSV text and its place. */
export interface CsvRow extends Span {
  cells: string[]
}

/** The rows of a CSV text (RFC 4180), the last one also where its quotation mark is never closed. */
export interface CsvRows {
  rows: CsvRow[]
  isCutOff: boolean
}

/**
 * @example
 * readCsvRows('a,"b\nc"\n', ',').rows // => [{cells: ['a', 'b\nc'], start: 0, end: 7}]
 */
export function readCsvRows(source: string, delimiter: string): CsvRows {
  const rows: CsvRow[] = []
  const end = addRows(rows, source, { delimiter, start: 0, suffix: '' })
  const isCutOff = end < source.length
  if (isCutOff) addRows(rows, source, { delimiter, start: end, suffix: '"' })
  return { rows, isCutOff }
}

/** Add the rows from an offset on; returns where those end that could be read. */
function addRows(
  rows: CsvRow[],
  source: string,
  { delimiter, start, suffix }: { delimiter: string; start: number; suffix: string },
): number {
  const bytes = Buffer.from(source.slice(start))
  let at = start
  let done = 0
  const add = (cells: string[], { bytes: until }: InfoRecord): null => {
    // The parser counts bytes; what it has read of them is as long in UTF-16 units as it is decoded.
    const end = Math.min(source.length, at + bytes.toString('utf8', done, until).length)
    rows.push({ cells, ...trimSpan(source, { start: at, end }) })
    at = end
    done = until
    return null
  }
  try {
    parse(source.slice(start) + suffix, {
      delimiter,
      on_record: add,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
    return source.length
  } catch {
    // All that these options do not allow is an open quotation mark.
    return at
  }
}
