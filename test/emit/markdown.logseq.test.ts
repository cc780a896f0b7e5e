import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentEpisode } from '../../src/document/document.js'
import { markdown } from '../../src/emit/markdown.js'
import { read } from '../../src/index.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { readLogseq } from '../validators/readLogseq.js'
import { createHostileDocument } from './createHostileDocument.js'
import { hostileNotes } from './hostileNotes.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

function emit(document: Document, links = false): string {
  return String(markdown.emit(document, { flavor: 'logseq', links }))
}

function write(parts: Partial<DocumentEpisode>, links = false): string {
  return emit(createDocument({ episodes: [createEpisode(parts)] }), links)
}

/** The letters that a reader sees of a text: what is invisible is not there, and blanks do not count. */
function see(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u2060\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\s\u0085])\p{Cc}/gu, '')
    .replace(/[\s\u0085]+/g, '')
}

/** What our own notes are made of. */
const own = new Set(['Property_Drawer', 'Bold', 'Quote', 'Link:Complex:http', 'Link:Complex:https', 'Link:Search'])

describe('markdown for Logseq', () => {
  it('should write a rich document', async () => {
    await expect(emit(sample)).toMatchFileSnapshot('sample/logseq.txt')
  })

  it('should write nothing of nothing', () => {
    expect(emit(createDocument())).toBe('')
  })

  it('should write page properties, then blocks, further lines two blanks behind the bullet', () => {
    const text = write({
      title: '书店',
      podcast: '纸上谈',
      duration: 90,
      description: 'a\nb\n\nc',
      chapters: [createChapter({ title: '开场', section: '一', notes: ['注'] })],
    })
    expect(text).toBe(
      [
        'title:: 书店',
        'podcast:: 纸上谈',
        'duration:: 90',
        '',
        '- # 书店',
        '\t- a',
        '\t  b',
        '\t- c',
        '\t- ## Chapters',
        '\t\t- ### 一',
        '\t\t\t- 0:00 开场',
        '\t\t\t\t- 注',
        '',
      ].join('\n'),
    )
  })

  it('should take chapters that leave their section out of it', () => {
    const chapters = [createChapter({ title: 'a', section: 'S' }), createChapter({ start: 5, title: 'b' })]
    expect(write({ chapters })).toContain('\t- ## Chapters\n\t\t- ### S\n\t\t\t- 0:00 a\n\t\t- 0:05 b\n')
  })

  it('should put what was thought of a passage below it, and not below another', () => {
    const excerpts = [createExcerpt('引文', { thought: '想法', place: 'P1' }), createExcerpt('', { thought: '无文' })]
    expect(emit(createDocument({ excerpts }))).toBe(
      'excerpts:: 2\n\n- # Excerpts\n\t- > 引文\n\t\t- 想法\n\t\t- P1\n\t- 无文\n',
    )
  })

  it('should link people, the podcast and terms where asked', () => {
    const text = write(
      {
        podcast: '纸上谈',
        people: [
          { name: '林舟', role: 'guest', about: null, links: [] },
          { name: 'A/B', role: 'host', about: null, links: [] },
        ],
        glossary: [{ term: '码洋', aliases: [], definition: '定价', start: null }],
      },
      true,
    )
    expect(text).toContain('podcast:: [[纸上谈]]\n')
    expect(text).toContain('guests:: [[林舟]]\n')
    expect(text).toContain('- **[[林舟]]** (guest)\n')
    expect(text).toContain('- **A/B** ([[A B]]) (host)\n')
    expect(text).toContain('- **[[码洋]]**: 定价\n')
  })

  it('should not let a property hold a link, a tag, a reference', () => {
    const text = write({ title: 'a [[b]] #c', podcast: '#d {{e}}', number: '"f"' })
    expect(text).toMatch(/^podcast:: "#d \{\{e\}\}"\nnumber:: ""f""\n\n- # a \\\[\\\[b\]\] \\#c\n$/)
  })

  it('should be read by Logseq as blocks of the depth they have', () => {
    const { blocks } = readLogseq(emit(sample))
    const chapters = blocks.findIndex(({ text }) => text === 'Chapters')
    expect(blocks.slice(chapters, chapters + 5).map(({ level, size, text }) => [level, size, text])).toEqual([
      [2, 2, 'Chapters'],
      [3, null, '0:05 开场：为什么是「一个人」？'],
      [3, 3, '第一部分　做书'],
      [4, null, '2:20 1. 选题会只有我自己'],
      [5, null, '三年退了 40 个选题'],
    ])
  })

  it('should keep text text for Logseq, whatever it holds, in every field', () => {
    fc.assert(
      fc.property(hostileNotes, (text) => {
        const [, content = ''] = /^(?:[^\n]+:: [^\n]*\n)*\n?(- .*)$/s.exec(emit(createHostileDocument(text))) ?? []
        const { syntax } = readLogseq(content)
        expect([...syntax].filter((name) => !own.has(name))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('should show Logseq the words of titles, terms and links exactly', () => {
    fc.assert(
      fc.property(hostileNotes, (text) => {
        const words = see(text)
        const file = write({
          chapters: [createChapter({ title: `a ${text}` })],
          topics: [{ text }],
          links: [{ title: text, url: 'https://a.example', number: null, about: null, start: null }],
        })
        const { blocks } = readLogseq(file)
        expect(blocks.some((block) => see(block.text) === see(`0:00 a ${text}`))).toBe(true)
        if (words === '') return
        const topic = blocks[blocks.findIndex((block) => block.text === 'Topics') + 1]
        expect(see(topic?.text ?? '')).toBe(words)
        expect(see(blocks.at(-1)?.text ?? '').replace(/https:\/\/a\.example$/, '')).toBe(words)
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('should be read by ourselves as the plain note is: the chapters of every fixture come back', async () => {
    for (const document of listDocuments().filter(hasChapters)) {
      const plain = await readChapters(String(markdown.emit(document)))
      expect(await readChapters(emit(document)), document.source.path ?? '').toEqual(plain)
    }
  }, 60_000)

  it('should give back the chapters of a document, with their sections and notes', async () => {
    const chapters = [
      createChapter({ start: 5, end: 140, title: '开场介绍', section: '第一部分 做书', notes: ['三年退了四十个选题'] }),
      createChapter({ start: 140, end: 3605, title: '为什么做搜索', section: '第一部分 做书' }),
      createChapter({ start: 3605, title: '结尾闲聊 #tag [[x]]', section: '第二部分 卖书' }),
    ]
    expect(await readChapters(write({ title: '书店', chapters }))).toEqual(chapters)
  })
})

function hasChapters({ episodes }: Document): boolean {
  return episodes.some(({ chapters }) => chapters.length > 0)
}

async function readChapters(text: string): Promise<unknown> {
  const { episodes } = await read(text, { path: 'note.md' })
  return episodes.flatMap(({ chapters }) => chapters)
}
