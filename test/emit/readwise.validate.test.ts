import { describe, expect } from 'vitest'
import { readwise } from '../../src/emit/readwise.js'
import { createDocument } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { listDocuments } from './listDocuments.js'

describe('readwise', () => {
  itWithProgram('mlr', 'should be what Miller reads, of every document', () => {
    const excerpts = listDocuments().flatMap((document) => document.excerpts)
    const output = runProgram(
      'mlr',
      ['--icsv', '--ojson', '-S', 'cat'],
      String(readwise.emit(createDocument({ excerpts }))),
    )
    const rows: Record<string, string>[] = JSON.parse(output)
    expect(rows.map((row) => [row.Highlight, row.Title, row.Author, row.URL, row.Date])).toEqual(
      excerpts.map(({ text, thought, title, source, date }) => [
        text || thought || title,
        source?.title ?? '',
        source?.author ?? '',
        source?.url ?? '',
        date ?? '',
      ]),
    )
    for (const row of rows) expect(row.Location).toMatch(/^\d*$/)
  })
})
