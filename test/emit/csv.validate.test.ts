import { describe, expect } from 'vitest'
import { mergeDocuments } from '../../src/cli/outputs/mergeDocuments.js'
import { tables } from '../../src/emit/csv/tables.js'
import { csv } from '../../src/emit/csv.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

describe.each(['rfc4180', 'excel'])('csv for %s, by Miller', (dialect) => {
  itWithProgram('mlr', 'should be read with the same cells, of every document', () => {
    const document = mergeDocuments([sample, ...listDocuments()])
    for (const { name, columns, rows } of tables) {
      const text = String(csv.emit(document, { table: name, dialect }))
      const records: Record<string, string>[] = JSON.parse(runProgram('mlr', ['--icsv', '--ojson', '-S', 'cat'], text))
      const cells = rows(document).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
      const read = records.map((record) => columns.map((column) => record[column] ?? ''))
      // What makes a formula harmless in Excel stands before it.
      expect(read.map((row) => row.map((cell) => normalize(cell, dialect)))).toEqual(
        cells.map((row) => row.map((cell) => normalize(cell, dialect))),
      )
    }
  })
})

/** Miller reads a line break inside a cell as it is written, which in this dialect is CRLF. */
function normalize(cell: string, dialect: string): string {
  const lines = cell.replace(/\r\n?/g, '\n')
  return dialect === 'excel' ? lines.replace(/^'(?=[=+\-@\t\n＝＋－＠])/, '') : lines
}
