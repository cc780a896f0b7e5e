import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { highlightsJson } from '../../src/read/highlightsJson.js'

const read = (value: unknown) => parse(JSON.stringify(value), { reader: highlightsJson, positions: true })

describe('highlightsJson', () => {
  it('should read annotations of Zotero out of their data', () => {
    const { excerpts } = read([
      {
        key: 'K1',
        data: {
          itemType: 'annotation',
          annotationText: '水有记性。',
          annotationComment: '同意',
          annotationColor: '#ffd400',
          annotationPageLabel: '31',
          tags: [{ tag: '水' }],
          dateAdded: '2025-01-02T03:04:05Z',
        },
      },
    ])
    expect(excerpts).toMatchObject([
      { text: '水有记性。', thought: '同意', place: 'page 31', date: '2025-01-02', tags: ['水'], source: null },
    ])
  })

  it('should read annotations of calibre, in the innermost of their headings', () => {
    const { excerpts } = read({
      version: 1,
      type: 'calibre_highlights',
      highlights: [
        {
          type: 'highlight',
          timestamp: '2025-03-01T12:14:00.000Z',
          highlighted_text: '水。',
          notes: '好',
          toc_family_titles: ['上卷', '一 井'],
          start_cfi: '/2/4',
          uuid: 'a',
          style: { kind: 'color' },
        },
        { type: 'highlight', highlighted_text: '岸。', toc_family_titles: ['下卷'], start_cfi: '/2/6', uuid: 'b' },
      ],
    })
    expect(excerpts).toMatchObject([
      { text: '水。', thought: '好', chapter: '一 井', date: '2025-03-01' },
      { text: '岸。', thought: null, chapter: '下卷' },
    ])
  })

  it('should take headings of lists of chapters for chapters', () => {
    const { excerpts } = read({
      book: { title: '渡口', author: '温' },
      chapters: [{ title: '一', highlights: [{ text: '水。', note: '', page: 1 }] }],
    })
    expect(excerpts).toMatchObject([{ text: '水。', chapter: '一', source: { title: '渡口', author: '温' } }])
  })

  it('should take the words of a note for a thought', () => {
    const { excerpts } = read([{ type: 'note', text: '想想', page: 1, chapter: '一' }])
    expect(excerpts).toMatchObject([{ text: '', thought: '想想' }])
  })

  it('should take words beside a passage for a thought', () => {
    const { excerpts } = read([{ quote: '水。', text: '好', page: 1 }])
    expect(excerpts).toMatchObject([{ text: '水。', thought: '好' }])
  })

  it('should place each passage at its object', () => {
    const source = '[{"quote": "水。", "page": 1}, {"quote": "岸。", "page": 2}]'
    const { excerpts } = parse(source, { reader: highlightsJson, positions: true })
    const slices = excerpts.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))
    expect(slices).toEqual(['{"quote": "水。", "page": 1}', '{"quote": "岸。", "page": 2}'])
  })

  it('should keep what it does not know, and other JSON as text with a message', () => {
    expect(read([{ quote: '水。', page: 1, 图注: '渡口的水' }]).boilerplate).toMatchObject([{ text: '渡口的水' }])
    expect(read({ a: 'b' }).messages).toMatchObject([{ rule: 'unreadable-item' }])
  })

  it.each([
    ['objects', '[{"quote":'.repeat(50_000)],
    ['targets', `[{"text":"a","target":${'[{"selector":'.repeat(50_000)}`],
    ['a long list', `[${'{"quote": "a", "page": 1},'.repeat(20_000)}]`],
    ['many lists', `{"title": "a", ${'"highlights": [{"text": "b"}],'.repeat(20_000)}"b": 1}`],
  ])('should not be slow or throw on %s', (_, source) => {
    const start = performance.now()
    highlightsJson.read(source)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
