import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readwise } from '../../src/emit/readwise.js'
import { parse } from '../../src/index.js'
import { highlightsCsv } from '../../src/read/highlightsCsv.js'
import { createDocument, createExcerpt } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

function readRows(text: unknown): Record<string, string>[] {
  return parseCsv(String(text), { columns: true, record_delimiter: '\r\n' })
}

describe('readwise', () => {
  it('should write a row for each excerpt', () => {
    expect(readwise.emit(sample)).toBe(
      [
        'Highlight,Title,Author,URL,Note,Location,Date',
        '慢，是因为书要活得比我久。,做书的人,林舟,https://books.example/1,".出版 .慢 和《样书》一节呼应。\n再读。",12,2024-03-06',
        '"问：会后悔吗？\n答：不会。",做书的人,林舟,https://books.example/1,,,',
        '"第一段\n第二段",,,,,,',
        '先补船。,042,纸上谈,,,724,',
        '',
      ].join('\r\n'),
    )
  })

  it('should write the columns of a document without excerpts', () => {
    expect(readwise.emit(createDocument())).toBe('Highlight,Title,Author,URL,Note,Location,Date\r\n')
  })

  it('should put a thought that stands alone where Readwise wants words', () => {
    const document = createDocument({ excerpts: [createExcerpt('', { thought: '全书最好的一章。', tags: ['重读'] })] })
    expect(readRows(readwise.emit(document))).toMatchObject([{ Highlight: '全书最好的一章。', Note: '.重读' }])
  })

  it('should read back, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const excerpts = texts.map((text) =>
          createExcerpt(`a${text}`, {
            source: { title: text, author: text, url: text },
            thought: `b${text}`,
            date: text,
          }),
        )
        expect(readRows(readwise.emit(createDocument({ excerpts })))).toEqual(
          texts.map((text) => ({
            Highlight: `a${text}`,
            Title: text,
            Author: text,
            URL: text,
            Note: `b${text}`,
            Location: '',
            Date: text,
          })),
        )
      }),
    )
  })

  it('should be what our own reader of such tables reads, of every fixture', () => {
    const excerpts = listDocuments().flatMap((document) => document.excerpts)
    const written = String(readwise.emit(createDocument({ excerpts })))
    const { excerpts: found, messages } = parse(written, { reader: highlightsCsv })
    expect(messages).toEqual([])
    expect(
      found.map(({ text, source, date, url }) => [text, source?.title ?? null, source?.author ?? null, date, url]),
    ).toEqual(
      excerpts.map(({ text, thought, title, source, date }) => [
        text || thought || title,
        source?.title ?? null,
        source?.author ?? null,
        date,
        source?.url ?? null,
      ]),
    )
    expect(excerpts.length).toBeGreaterThan(100)
    for (const [index, { text, thought, tags }] of excerpts.entries()) {
      const note = found[index]?.thought ?? ''
      if (text !== '' && thought !== null) expect(note.endsWith(thought)).toBe(true)
      for (const tag of tags) expect(note).toContain(`.${tag.replace(/\s+/g, '-')}`)
    }
  })
})
