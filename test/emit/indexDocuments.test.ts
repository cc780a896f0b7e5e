import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDocuments } from '../../src/emit/indexDocuments.js'
import { indexNames } from '../../src/emit/indexNames.js'
import type { Document, DocumentEpisode } from '../../src/index.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { listDocuments } from './listDocuments.js'

type Parts = Partial<DocumentEpisode>

function createInput(path: string, ...episodes: Parts[]): Document {
  return createDocument({
    source: { path, format: 'text', encoding: 'utf-8', length: 0 },
    episodes: episodes.map(createEpisode),
  })
}

function createTerm(term: string, definition: string | null = null, aliases: string[] = []) {
  return { term, aliases, definition, start: null }
}

function createPerson(name: string, role: string, about: string | null = null) {
  return { name, role, about, links: [] }
}

function createLink(title: string | null, url: string | null, number: string | null = null) {
  return { title, url, number, about: null, start: null }
}

const paths = (sources: readonly { readonly path: string | null }[]) => sources.map(({ path }) => path)

describe('indexDocuments', () => {
  it('should show both definitions of a term, each with its source', () => {
    const position = { start: { line: 7, column: 3, offset: 90 }, end: { line: 7, column: 9, offset: 96 } }
    const [entry, ...others] = indexDocuments(
      [
        createInput('a.txt', { title: '第1期', glossary: [{ ...createTerm('RAG', '先检索，再生成。'), position }] }),
        createInput('b.txt', { podcast: '某台', number: '2', glossary: [createTerm('ＲＡＧ ', '翻书作答。')] }),
      ],
      'glossary',
    )
    expect(others).toEqual([])
    expect(entry).toEqual({
      term: 'RAG',
      aliases: [],
      definitions: ['先检索，再生成。', '翻书作答。'],
      sources: [
        {
          path: 'a.txt',
          line: 7,
          column: 3,
          episode: { podcast: null, number: null, title: '第1期' },
          ...createTerm('RAG', '先检索，再生成。'),
        },
        {
          path: 'b.txt',
          line: null,
          column: null,
          episode: { podcast: '某台', number: '2', title: null },
          ...createTerm('ＲＡＧ ', '翻书作答。'),
        },
      ],
    })
  })

  it('should join terms that name each other', () => {
    const entries = indexDocuments(
      [
        createInput('a.txt', { glossary: [createTerm('大语言模型', null, ['LLM'])] }),
        createInput('b.txt', { glossary: [createTerm('LLM', '很大的模型。', ['大语言模型', '模型'])] }),
        createInput('c.txt', { glossary: [createTerm('模型')] }),
      ],
      'glossary',
    )
    expect(entries).toMatchObject([
      { term: '大语言模型', aliases: ['LLM', '模型'] },
      { term: '模型', aliases: [] },
    ])
  })

  it('should keep a term apart from another that bears its name as a short one', () => {
    const entries = indexDocuments(
      [
        createInput('a.txt', { glossary: [createTerm('Adobe Illustrator', '画图的。', ['AI'])] }),
        createInput('b.txt', { glossary: [createTerm('AI', '人工智能。', ['人工智能'])] }),
      ],
      'glossary',
    )
    expect(entries.map(({ term }) => term)).toEqual(['Adobe Illustrator', 'AI'])
  })

  it('should not join two terms by a third that each of them names', () => {
    const entries = indexDocuments(
      [
        createInput('a.txt', {
          glossary: [createTerm('人工智能', null, ['AI']), createTerm('AI', null, ['人工智能'])],
        }),
        createInput('b.txt', {
          glossary: [createTerm('Illustrator', null, ['AI']), createTerm('AI', null, ['Illustrator'])],
        }),
      ],
      'glossary',
    )
    expect(entries.map(({ term }) => term)).toEqual(['人工智能', 'AI', 'Illustrator'])
  })

  it('should list the host of one episode and guest of another once, with both roles', () => {
    const entries = indexDocuments(
      [
        createInput('a.txt', { people: [createPerson('林小满', 'host')] }),
        createInput('b.txt', { people: [createPerson('林小满', 'guest', '工程师'), createPerson('白露', 'host')] }),
      ],
      'people',
    )
    expect(entries.map(({ name, roles, abouts }) => ({ name, roles, abouts }))).toEqual([
      { name: '林小满', roles: ['host', 'guest'], abouts: ['工程师'] },
      { name: '白露', roles: ['host'], abouts: [] },
    ])
    expect(paths(entries[0]?.sources ?? [])).toEqual(['a.txt', 'b.txt'])
  })

  it('should list an address once, with its titles', () => {
    const entries = indexDocuments(
      [
        createInput('a.txt', { links: [createLink('论文', 'https://a.example/p')] }),
        createInput('b.txt', {
          number: '9',
          links: [createLink('原文', 'http://a.example/p', '12'), createLink('论文', 'https://a.example/q')],
        }),
      ],
      'links',
    )
    expect(entries).toMatchObject([
      { url: 'https://a.example/p', titles: ['论文', '原文'], number: '12' },
      { url: 'https://a.example/q', titles: ['论文'], number: null },
    ])
    // The number of the episode that links is not the number of the one linked to.
    expect(entries[0]?.sources[1]).toMatchObject({ number: '12', episode: { number: '9' } })
  })

  it('should take works without an address for the same by their titles, episodes only within a show', () => {
    const links = [createLink('《某书》', null), createLink('发刊词', null, '1')]
    const entries = indexDocuments(
      [
        createInput('a.txt', { podcast: '甲台', links }),
        createInput('b.txt', { podcast: '乙台', links }),
        createInput('c.txt', { podcast: '甲台', links }),
        createInput('d.txt', { links }),
      ],
      'links',
    )
    expect(entries.map(({ titles, sources }) => [titles[0], ...paths(sources)])).toEqual([
      ['《某书》', 'a.txt', 'b.txt', 'c.txt', 'd.txt'],
      ['发刊词', 'a.txt', 'c.txt'],
      ['发刊词', 'b.txt'],
      ['发刊词', 'd.txt'],
    ])
  })

  it('should list every chapter by itself', () => {
    const chapters = [createChapter({ start: 5, title: '开场' })]
    const entries = indexDocuments([createInput('a.txt', { chapters }, { chapters })], 'chapters')
    expect(entries.map(({ title, sources }) => [title, ...paths(sources)])).toEqual([
      ['开场', 'a.txt'],
      ['开场', 'a.txt'],
    ])
  })

  it('should lose nothing of the fixtures', () => {
    const documents = listDocuments()
    for (const name of indexNames) expectEveryItemOnce(documents, name)
  })

  it('should lose nothing, whatever the text holds', () => {
    const text = fc.oneof(hostileText, fc.constantFrom('a', 'A', 'ａ', 'b', 'https://a.example', 'http://a.example/'))
    const maybe = fc.option(text)
    const episode: fc.Arbitrary<DocumentEpisode> = fc
      .record({
        glossary: fc.array(
          fc.record({ term: text, aliases: fc.array(text), definition: maybe, start: fc.constant(null) }),
        ),
        people: fc.array(
          fc.record({
            name: text,
            role: fc.constantFrom('host', 'guest'),
            about: maybe,
            links: fc.array(fc.record({ title: maybe, url: maybe })),
          }),
        ),
        links: fc.array(fc.record({ title: maybe, url: maybe, number: maybe, about: maybe, start: fc.constant(null) })),
        chapters: fc.array(text.map((title) => createChapter({ title }))),
        podcast: maybe,
      })
      .map(createEpisode)
    fc.assert(
      fc.property(fc.array(episode, { maxLength: 4 }), (episodes) => {
        const documents = episodes.map((own) => createDocument({ episodes: [own] }))
        for (const name of indexNames) expectEveryItemOnce(documents, name)
      }),
      { numRuns: 200 },
    )
  })

  it('should take time in proportion to the number of inputs', () => {
    const measure = (count: number) => {
      const documents = Array.from({ length: count }, (_, i) =>
        createInput(`${i}.txt`, {
          glossary: [createTerm(`词${i}`, '甲。', [`词${i + 1}`, `词${i - 1}`, '同']), createTerm('同', `第${i}。`)],
          links: [createLink('同', `https://a.example/${i % 7}`)],
        }),
      )
      const start = performance.now()
      indexDocuments(documents, 'glossary')
      indexDocuments(documents, 'links')
      return performance.now() - start
    }
    measure(2000)
    const small = measure(2000)
    expect(measure(16_000)).toBeLessThan(Math.max(40, small) * 8 * 6)
  })
})

/** Each item of each document is a source of exactly one entry, as it is. */
function expectEveryItemOnce(documents: readonly Document[], name: (typeof indexNames)[number]): void {
  const items = documents.flatMap(({ episodes }) => episodes.flatMap((episode) => episode[name].map(writeSorted)))
  const listed =
    name === 'chapters'
      ? indexDocuments(documents, name).map(({ sources: _, ...chapter }) => writeSorted(chapter))
      : indexDocuments(documents, name).flatMap(({ sources }) =>
          sources.map(({ path: _path, line: _line, column: _column, episode: _episode, ...item }) => writeSorted(item)),
        )
  expect(listed.sort()).toEqual(items.sort())
}

function writeSorted(item: object): string {
  return JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
}
