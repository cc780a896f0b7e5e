import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainPath } from '../../src/cli/outputs/isPlainPath.js'
import { mergeDocuments } from '../../src/cli/outputs/mergeDocuments.js'
import type { Document, DocumentEpisode } from '../../src/document/document.js'
import { vault } from '../../src/emit/vault.js'
import { createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { createHostileDocument } from './createHostileDocument.js'
import { hostileNotes } from './hostileNotes.js'
import { listDocuments } from './listDocuments.js'

function write(...episodes: Partial<DocumentEpisode>[]): Record<string, string> {
  return emit(createDocument({ episodes: episodes.map((parts) => createEpisode(parts)) }))
}

function emit(document: Document): Record<string, string> {
  const files = vault.emit(document)
  if (typeof files === 'string') throw new Error('Unexpected text, expected files')
  return files
}

const guest = {
  name: '林舟',
  role: 'guest',
  about: '独立出版人',
  links: [{ title: '豆瓣', url: 'https://a.example/l' }],
}
const term = { term: '码洋', aliases: ['定价总额'], definition: '定价 × 册数', start: null }

/** The links of a note that are no text, and their brackets no escaped ones. */
function findLinks(note: string): string[] {
  return [...note.matchAll(/(?<!\\)\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g)].map((match) => match[1] ?? '')
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '')
}

// Many documents at once take their time on a busy machine.
describe('vault', { timeout: 60_000 }, () => {
  it('should write a note an episode, a person, a term, linked both ways', () => {
    expect(
      write({ title: '书店', podcast: '纸上谈', published: '2024-03-05', people: [guest], glossary: [term] }),
    ).toEqual({
      '书店.md': [
        '---',
        'type: episode',
        'title: 书店',
        'podcast: 纸上谈',
        'published: 2024-03-05',
        'guests:',
        '  - "[[林舟]]"',
        'tags:',
        '  - podcast/纸上谈',
        '---',
        '',
        '# 书店',
        '',
        '## People',
        '',
        '- **[[林舟]]** (guest): 独立出版人',
        '  - [豆瓣](https://a.example/l)',
        '',
        '## Glossary',
        '',
        '- **[[码洋]]** (定价总额): 定价 × 册数',
        '',
      ].join('\n'),
      'people/林舟.md': [
        '---',
        'type: person',
        'roles:',
        '  - guest',
        'podcasts:',
        '  - 纸上谈',
        '---',
        '',
        '# 林舟',
        '',
        '独立出版人',
        '',
        '## Links',
        '',
        '- [豆瓣](https://a.example/l)',
        '',
        '## Episodes',
        '',
        '- [[书店]] (guest)',
        '',
      ].join('\n'),
      'terms/码洋.md': [
        '---',
        'type: term',
        'aliases:',
        '  - 定价总额',
        'podcasts:',
        '  - 纸上谈',
        '---',
        '',
        '# 码洋',
        '',
        '定价 × 册数',
        '',
        '## Episodes',
        '',
        '- [[书店]]',
        '',
      ].join('\n'),
    })
  })

  it('should write nothing of nothing', () => {
    expect(emit(createDocument())).toEqual({})
  })

  it('should gather a person of two episodes in one note, with roles and words of each', () => {
    const host = { ...guest, role: 'host', about: '主播\n\n也写书' }
    const files = write(
      { title: 'a', people: [guest] },
      { title: 'b', people: [host, { ...host, role: 'editor', about: null }] },
    )
    expect(Object.keys(files)).toEqual(['a.md', 'b.md', 'people/林舟.md'])
    expect(files['people/林舟.md']).toContain(
      '## Episodes\n\n- [[a]] (guest): 独立出版人\n- [[b]] (host, editor): 主播\n\n  也写书\n',
    )
  })

  it('should show both definitions of a term', () => {
    const other = { ...term, definition: '书业的流水', aliases: [] }
    const files = write({ title: 'a', glossary: [term] }, { title: 'b', glossary: [other] })
    expect(files['terms/码洋.md']).toContain('- [[a]]: 定价 × 册数\n- [[b]]: 书业的流水\n')
  })

  it('should write the passages of a work in one note', () => {
    const source = { title: '候鸟邮局', author: '梁见山', url: 'https://a.example/b' }
    const excerpts = [
      createExcerpt('一', { source, chapter: '分拣', tags: ['书/信', '2024'] }),
      createExcerpt('二', { source }),
    ]
    expect(emit(createDocument({ excerpts }))).toEqual({
      '候鸟邮局.md':
        '---\ntype: work\ntitle: 候鸟邮局\nauthor: 梁见山\nexcerpts: 2\ntags:\n  - 书/信\n  - y2024\nurl: https://a.example/b\n---\n\n' +
        '# 候鸟邮局 — 梁见山\n\n## 分拣\n\n> 一\n\n\\#书/信 · \\#2024\n\n---\n\n> 二\n',
    })
  })

  it('should tell apart what is called alike, and keep the name of all others', () => {
    const files = write(
      { title: 'Café', people: [{ ...guest, name: 'CAFE\u0301' }], glossary: [{ ...term, term: 'café' }] },
      { title: 'a/b' },
      { title: 'a:b' },
      { title: 'a b (2)' },
    )
    expect(Object.keys(files).sort()).toEqual(
      ['Café.md', 'a b (2).md', 'a b (3).md', 'a b.md', 'people/CAFÉ (2).md', 'terms/café (3).md'].sort(),
    )
    expect(files['Café.md']).toContain('- **CAFE\u0301** ([[CAFÉ (2)]]) (guest)')
    expect(files['Café.md']).toContain('- **café** ([[café (3)]]) (定价总额)')
    expect(files['people/CAFÉ (2).md']).toContain('aliases:\n  - CAFE\u0301\n')
    expect(files['people/CAFÉ (2).md']).toContain('- [[Café]] (guest)')
  })

  it('should name an episode without a title by its show and number, or by how it begins', () => {
    const files = write(
      { podcast: '纸上谈', number: '42' },
      { description: '这一期聊露营，也聊帐篷。\n第二行' },
      { podcast: '纸上谈' },
    )
    expect(Object.keys(files).sort()).toEqual(['Episode.md', '纸上谈 42.md', '这一期聊露营，也聊帐篷.md'])
    expect(files['纸上谈 42.md']).toContain('\n# 纸上谈 42\n')
    expect(files['纸上谈 42.md']).not.toContain('title:')
  })

  it('should be the same whatever the order, and hold once what comes twice', () => {
    const document = mergeDocuments(listDocuments())
    const files = emit(document)
    const reversed = emit({ ...document, episodes: [...document.episodes].reverse() })
    expect(reversed).toEqual(files)
    const doubled = emit({ ...document, episodes: [...document.episodes, ...document.episodes] })
    expect(doubled).toEqual(files)
  })

  it('should not name a note by what else is in the vault, unless they are called alike', () => {
    const document = mergeDocuments(listDocuments())
    // `Token` and `token` are one term, called as it is called first.
    const listPaths = (part: Document) => Object.keys(emit(part)).map((path) => path.toLowerCase())
    const all = new Set(listPaths(document))
    for (const episode of document.episodes.slice(0, 60))
      for (const path of listPaths(createDocument({ episodes: [episode] }))) expect(all).toContain(path)
  })

  it('should lead every link to a note of the vault, and every note but those of episodes be led to', () => {
    const files = emit(mergeDocuments(listDocuments()))
    const names = new Set(Object.keys(files).map(nameOf))
    const linked = new Set(Object.values(files).flatMap(findLinks))
    expect(names.size).toBe(Object.keys(files).length)
    expect(linked.size).toBeGreaterThan(100)
    for (const link of linked) expect(names).toContain(link)
    for (const path of Object.keys(files)) if (path.includes('/')) expect(linked).toContain(nameOf(path))
  })

  it('should link both ways', () => {
    const files = emit(mergeDocuments(listDocuments()))
    for (const [path, note] of Object.entries(files))
      if (path.includes('/'))
        for (const episode of findLinks(note)) expect(findLinks(files[`${episode}.md`] ?? '')).toContain(nameOf(path))
  })

  it('should write plain names, links that lead somewhere and nothing else, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileNotes, (text) => {
        const files = emit(createHostileDocument(text))
        const names = Object.keys(files)
        expect(new Set(names.map((name) => nameOf(name).normalize('NFC').toLowerCase())).size).toBe(names.length)
        for (const name of names) {
          expect(isPlainPath(name)).toBe(true)
          expect(Buffer.byteLength(name.replace(/^.*\//, ''))).toBeLessThanOrEqual(255)
        }
        for (const note of Object.values(files))
          for (const link of findLinks(note)) expect(names.map(nameOf)).toContain(link)
      }),
      { numRuns: 100 },
    )
  })

  it('should write a thousand episodes of the same people in reasonable time', () => {
    const episodes = Array.from({ length: 1000 }, (_, index) => createEpisode({ title: `${index}`, people: [guest] }))
    const started = performance.now()
    expect(Object.keys(emit(createDocument({ episodes })))).toHaveLength(1001)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
