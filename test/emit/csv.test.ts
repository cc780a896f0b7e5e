import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/emit/csv/tables.js'
import { csv } from '../../src/emit/csv.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'

const names = tables.map((table) => table.name)
const dialects = ['rfc4180', 'excel']

function readTable(text: unknown, bom: boolean): Record<string, string>[] {
  // Strict: equal row lengths, quotes only where the standard allows them.
  return parse(String(text), { bom, columns: true, record_delimiter: '\r\n', relax_quotes: false, trim: false })
}

function removeGuard(text: string): string {
  return text.replace(/^'(?='*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]))/u, '')
}

function readColumn(document: ReturnType<typeof createDocument>, table: string, dialect: string, column: string) {
  const cells = readTable(csv.emit(document, { table, dialect }), dialect === 'excel').map((row) => row[column] ?? '')
  return dialect === 'excel' ? cells.map(removeGuard) : cells
}

describe('csv', () => {
  it.each(names)('should write the table %s of a rich document', async (table) => {
    await expect(csv.emit(sample, { table })).toMatchFileSnapshot(`sample/${table}.csv`)
  })

  it('should write one table as text', () => {
    expect(csv.emit(sample, { table: 'links' })).toBe(
      [
        'episode,title,url,number,about,start',
        '1,《编辑人的世界》,https://books.example/wiki/编辑_(1993),,,',
        '1,上一期：纸价又涨了,https://podcast.example/041,041,,',
        '1,《做书》,,,,',
        '1,,https://podcast.example/a_b?x=1&y=2,,,',
        '1,点我,javascript:alert(1),,,',
        '',
      ].join('\r\n'),
    )
  })

  it('should write the times as the numbers of the JSON', () => {
    const rows = readTable(csv.emit(sample, { table: 'chapters' }), false)
    const chapters = sample.episodes[0]?.chapters ?? []
    expect(rows.map((row) => Number(row.start))).toEqual(chapters.map((chapter) => chapter.start))
    expect(rows.map((row) => Number(row.end))).toEqual(chapters.map((chapter) => chapter.end))
  })

  it('should count the episodes from one', () => {
    const episode = createEpisode({ chapters: [createChapter({ title: 'a' })] })
    const document = createDocument({ episodes: [episode, createEpisode(), episode] })
    expect(readColumn(document, 'chapters', 'rfc4180', 'episode')).toEqual(['1', '3'])
  })

  it('should name the files after the tables', () => {
    expect(Object.keys(csv.emit(sample))).toEqual(names.map((name) => `${name}.csv`))
  })

  it('should write the header of a table without rows', () => {
    expect(csv.emit(createDocument(), { table: 'people' })).toBe('episode,name,role,about,link_titles,link_urls\r\n')
  })

  it('should not change text for programs', () => {
    const document = createDocument({ excerpts: [createExcerpt('=1+1')] })
    expect(csv.emit(document, { table: 'excerpts' })).toContain('\r\n1,=1+1,')
  })

  it('should not let Excel run text', () => {
    const document = createDocument({ excerpts: [createExcerpt('=1+1')] })
    expect(csv.emit(document, { table: 'excerpts', dialect: 'excel' })).toBe(
      "\uFEFFexcerpt,text,source_title,source_author,source_url,title,chapter,place,date,thought,tags,start,end,url\r\n1,'=1+1,,,,,,,,,,,,\r\n",
    )
  })

  it('should begin every file for Excel with a byte-order mark', () => {
    for (const text of Object.values(csv.emit(sample, { dialect: 'excel' }))) expect(text).toMatch(/^\uFEFF\w/)
  })

  it('should not begin a file for programs with a byte-order mark', () => {
    for (const text of Object.values(csv.emit(sample))) expect(text).toMatch(/^\w/)
  })

  it('should not accept an unknown table', () => {
    expect(() => csv.emit(sample, { table: 'x' })).toThrow(
      'Unexpected table `x`, expected `episodes`, `chapters`, `people`, `links`, `glossary`, `topics`, `outline`, `images`, `contacts`, `transcript`, `excerpts`, `turns`, `boilerplate` or `messages`',
    )
  })

  it('should not accept an unknown dialect', () => {
    expect(() => csv.emit(sample, { dialect: 'tsv' })).toThrow(
      'Unexpected dialect `tsv`, expected `rfc4180` or `excel`',
    )
  })

  it.each(dialects)('should read back strictly, whatever the text holds: %s', (dialect) => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const chapters = texts.map((title) => createChapter({ title, section: title, notes: [title, title] }))
        const document = createDocument({
          episodes: [createEpisode({ chapters })],
          boilerplate: texts.map((text) => ({ text, reason: 'page-furniture' })),
        })
        expect(readColumn(document, 'chapters', dialect, 'title')).toEqual(texts)
        expect(readColumn(document, 'chapters', dialect, 'section')).toEqual(texts)
        expect(readColumn(document, 'chapters', dialect, 'notes')).toEqual(texts.map((text) => `${text}\n${text}`))
        expect(readColumn(document, 'boilerplate', dialect, 'text')).toEqual(texts)
      }),
    )
  })

  it.each(dialects)('should write exactly what the tables hold: %s', (dialect) => {
    for (const table of tables) {
      const rows = parse(String(csv.emit(sample, { table: table.name, dialect })), {
        bom: dialect === 'excel',
        record_delimiter: '\r\n',
      })
      const cells = table.rows(sample).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
      const found = dialect === 'excel' ? rows.map((row) => row.map(removeGuard)) : rows
      expect(found).toEqual([[...table.columns], ...cells])
    }
  })
})
