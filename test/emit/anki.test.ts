import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentEpisode } from '../../src/document/document.js'
import { anki } from '../../src/emit/anki.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'

const header = '#separator:Tab\n#html:false\n#columns:Front\tBack\tAliases\tEpisode\tTags\n#tags column:5\n'

type Entry = DocumentEpisode['glossary'][number]

const createTerm = (term: string, parts: Partial<Entry> = {}): Entry => ({
  term,
  aliases: [],
  definition: null,
  start: null,
  ...parts,
})

/** As Anki reads it: tabs, quotes doubled, lines that begin with `#` left out. */
function readCards(text: unknown): string[][] {
  return parse(String(text), { delimiter: '\t', comment: '#', comment_no_infix: true, record_delimiter: '\n' })
}

describe('anki', () => {
  it('should write a card for each term, below what Anki is told', () => {
    expect(anki.emit(sample)).toBe(
      `${header}${[
        'ISBN\t每本书的身份证号。\t"International Standard Book Number\n国际标准书号"\t042 | 一个人的出版社：从「选题」到书店 #上\t纸上谈::042',
        '码洋\t"定价 × 册数。\n与「实洋」相对。"\t\t042 | 一个人的出版社：从「选题」到书店 #上\t纸上谈::042',
        '样书\t\t\t042 | 一个人的出版社：从「选题」到书店 #上\t纸上谈::042',
        '',
      ].join('\n')}`,
    )
  })

  it('should write what Anki is told of nothing', () => {
    expect(anki.emit(createDocument())).toBe(header)
  })

  it('should not let a term become a comment', () => {
    const document = createDocument({ episodes: [createEpisode({ glossary: [createTerm('#标签'), createTerm('#')] })] })
    expect(anki.emit(document)).toBe(`${header}"#标签"\t\t\t\t\n"#"\t\t\t\t\n`)
  })

  it('should make one card of a term that several episodes explain', () => {
    const one = createTerm('码洋', { definition: '定价乘册数。', aliases: ['定价总额'] })
    const other = createTerm('码洋', { definition: '书业的流水。', aliases: ['定价总额', '码'] })
    const document = createDocument({
      episodes: [
        createEpisode({ title: '上', podcast: '纸上谈', number: '1', glossary: [one, createTerm('实洋')] }),
        createEpisode({ title: '下', podcast: '纸上谈', number: '2', glossary: [other, one] }),
      ],
    })
    expect(readCards(anki.emit(document))).toEqual([
      ['码洋', '定价乘册数。\n\n书业的流水。', '定价总额\n码', '上\n下', '纸上谈::1 纸上谈::2'],
      ['实洋', '', '', '上', '纸上谈::1'],
    ])
  })

  it('should read back, whatever the text holds', () => {
    const terms = fc.uniqueArray(
      hostileText.filter((text) => text !== ''),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(terms, (texts) => {
        const glossary = texts.map((text) => createTerm(text, { definition: text, aliases: [text] }))
        const [title = '', podcast = ''] = texts
        const document = createDocument({ episodes: [createEpisode({ title, podcast, number: podcast, glossary })] })
        const cards = readCards(anki.emit(document))
        expect(cards.map((card) => card.slice(0, 4))).toEqual(texts.map((text) => [text, text, text, title]))
        for (const [, , , , tag = ''] of cards) expect(tag).toMatch(/^(?:[^\s"\p{C}]+)?$/u)
      }),
    )
  })
})
