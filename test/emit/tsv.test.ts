import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/emit/csv/tables.js'
import { tsv } from '../../src/emit/tsv.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'

const unescaped: Readonly<Record<string, string>> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' }

function removeEscapes(cell: string): string {
  return cell.replace(/\\[\\tnr]/g, (pair) => unescaped[pair] ?? pair)
}

/** Strict: equal row lengths, and quotation marks that mean nothing. */
function readRows(text: unknown): string[][] {
  const rows: string[][] = parse(String(text), { delimiter: '\t', quote: null, escape: null, record_delimiter: '\n' })
  return rows.map((row) => row.map(removeEscapes))
}

describe('tsv', () => {
  it('should write one table as text, a row a line', () => {
    expect(tsv.emit(sample, { table: 'glossary' })).toBe(
      [
        'episode\tterm\taliases\tdefinition\tstart',
        '1\tISBN\tInternational Standard Book Number\\n国际标准书号\t每本书的身份证号。\t',
        '1\t码洋\t\t定价 × 册数。\\n与「实洋」相对。\t',
        '1\t样书\t\t\t',
        '',
      ].join('\n'),
    )
  })

  it('should keep tabs, line breaks and backslashes apart from what they are written as', () => {
    const document = createDocument({ boilerplate: [{ text: 'a\tb\\tc\nd\\ne\r"f"\\', reason: 'promotion' }] })
    expect(tsv.emit(document, { table: 'boilerplate' })).toBe(
      'text\treason\na\\tb\\\\tc\\nd\\\\ne\\r"f"\\\\\tpromotion\n',
    )
  })

  it('should name the files after the tables', () => {
    expect(Object.keys(tsv.emit(sample))).toEqual(tables.map((table) => `${table.name}.tsv`))
  })

  it('should write the header of a table without rows', () => {
    expect(tsv.emit(createDocument(), { table: 'topics' })).toBe('episode\ttext\n')
  })

  it('should not accept an unknown table', () => {
    expect(() => tsv.emit(sample, { table: 'x' })).toThrow('Unexpected table `x`, expected `episodes`')
  })

  it('should write exactly what the tables hold', () => {
    for (const table of tables) {
      const cells = table.rows(sample).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
      expect(readRows(tsv.emit(sample, { table: table.name }))).toEqual([[...table.columns], ...cells])
    }
  })

  it('should read back, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const chapters = texts.map((title) =>
          createChapter({ title, section: title, notes: [title, title], url: title }),
        )
        const rows = readRows(
          tsv.emit(createDocument({ episodes: [createEpisode({ chapters })] }), { table: 'chapters' }),
        )
        expect(rows.slice(1)).toEqual(
          texts.map((text) => ['1', '0', '', '00:00:00', text, text, `${text}\n${text}`, text]),
        )
      }),
    )
  })
})
