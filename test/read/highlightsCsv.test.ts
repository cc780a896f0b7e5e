import { describe, expect, it } from 'vitest'
import { loadEmitter, parse } from '../../src/index.js'
import { detectFormat } from '../../src/read/detectFormat.js'
import { highlightsCsv } from '../../src/read/highlightsCsv.js'

const read = (source: string) => parse(source, { reader: highlightsCsv, positions: true })

describe('detectFormat of CSV', () => {
  it.each([
    ['the columns of Readwise', 'Highlight,Book Title,Book Author,Note\n水。,渡口,温,\n'],
    ['names in Chinese behind semicolons', '书名;原文;想法\n渡口;水。;好\n'],
    ['tabs', 'Quote\tBook\tPage\n水。\t渡口\t3\n'],
    ['names in quotation marks, a mark of byte order', '\ufeff"Text","Note","Page"\r\n"水。","",3\r\n'],
    [
      'lines over the names',
      '"Notes For:",,,\n"A",,,\n"Annotation Type","Location","Starred?","Annotation"\n"Note","3","","好"\n',
    ],
  ])('should find out reading notes: %s', (_, source) => {
    expect(detectFormat(source)).toBe('highlights-csv')
  })

  it.each([
    ['chapters', 'start,end,title,note\n0,10,开场,\n'],
    ['chapters with notes', '时间,章节,内容\n00:00,开场,介绍\n'],
    ['a transcript', 'start,end,speaker,text,note\n0,1,甲,你好,\n'],
    ['episodes', 'title,description,pubdate,author,quote,note\nA,b,2024-01-01,c,d,e\n'],
    ['prose with commas', 'Highlight, note and page: three words.\nA line, another.\n'],
    ['names without a table', 'Highlight, Note, Page\n一段话。\n'],
    ['names far below prose', '一段话。\n又一段。\nHighlight,Book Title,Note\n'],
  ])('should not take %s for reading notes', (_, source) => {
    expect(detectFormat(source)).not.toBe('highlights-csv')
  })
})

describe('highlightsCsv', () => {
  it('should place each passage at its row', () => {
    const source = '\ufeffHighlight,Book,Note\r\n"水\r\n岸 𠀀",渡口,\r\n\r\n船,渡口,好\r\n'
    const slices = read(source).excerpts.map(({ position }) =>
      source.slice(position?.start.offset, position?.end.offset),
    )
    expect(slices).toEqual(['"水\r\n岸 𠀀",渡口,', '船,渡口,好'])
  })

  it('should read back the excerpts that were written as CSV', async () => {
    const document = read('Highlight,Book Title,Book Author,Note,Page\n"水,\n岸",渡口,温,好,3\n')
    const { 'excerpts.csv': table } = (await loadEmitter('csv')).emit(document) as Record<string, string>
    expect(detectFormat(table ?? '')).toBe('highlights-csv')
    expect(read(table ?? '').excerpts).toMatchObject([
      { text: '水,\n岸', source: { title: '渡口', author: '温' }, thought: '好', place: 'page 3' },
    ])
  })

  it('should read quotation marks that RFC 4180 does not allow, and one that is not closed', () => {
    const { excerpts, messages } = read('Highlight,Book,Note\n他说"好",渡口,\n"一"二,渡口,\n"水\n岸')
    expect(excerpts.map(({ text }) => text)).toEqual(['他说"好"', '"一"二', '水\n岸'])
    expect(messages).toMatchObject([{ rule: 'cut-off-input' }])
  })

  it('should say that there are no such columns', () => {
    expect(read('a,b\n1,2\n').messages).toMatchObject([{ rule: 'unreadable-item' }])
  })

  it.each([
    ['rows', 'a,b\n'],
    ['quotation marks', '"'],
    ['open fields', '"a,'],
    ['cells', ','],
    ['empty lines', '\n'],
  ])('should not be slow or throw on %s', (_, unit) => {
    const start = performance.now()
    highlightsCsv.read(`Highlight,Book,Note\n${unit.repeat(30_000)}`)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
