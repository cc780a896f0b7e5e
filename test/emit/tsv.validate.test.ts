import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { mergeDocuments } from '../../src/cli/outputs/mergeDocuments.js'
import { tables } from '../../src/emit/csv/tables.js'
import { tsv } from '../../src/emit/tsv.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { hostileText } from './hostileText.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

describe('tsv', () => {
  itWithProgram('mlr', 'should be what Miller reads, of every document', () => {
    const document = mergeDocuments([sample, ...listDocuments()])
    for (const { name, columns, rows } of tables) {
      const text = String(tsv.emit(document, { table: name }))
      const cells = rows(document).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
      const records = cells.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
      expect(JSON.parse(runProgram('mlr', ['--itsv', '--ojson', '-S', 'cat'], text))).toEqual(records)
    }
  })

  itWithProgram('mlr', 'should be what Miller reads, whatever the text holds', () => {
    // Standard input is UTF-8: half a surrogate pair is no letter there.
    const texts = fc.sample(hostileText, { numRuns: 500, seed: 7 }).map((text) => Buffer.from(text).toString())
    const topics = texts.map((text) => ({ text }))
    const written = String(tsv.emit(createDocument({ episodes: [createEpisode({ topics })] }), { table: 'topics' }))
    // As CSV: Miller 6.6 leaves control characters in its JSON as they are.
    const rows = parse(runProgram('mlr', ['--itsv', '--ocsv', '--quote-all', 'cat'], written), {
      record_delimiter: '\n',
    })
    expect(rows).toEqual([['episode', 'text'], ...texts.map((text) => ['1', text])])
  })
})
