import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentEpisode } from '../../src/document/document.js'
import { markdown } from '../../src/emit/markdown.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { createHostileDocument } from './createHostileDocument.js'
import { hostileNotes } from './hostileNotes.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

// Obsidian reads CommonMark and the extensions of GitHub.
const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)

function emit(document: Document, links = false): string {
  return String(markdown.emit(document, { flavor: 'obsidian', links }))
}

function write(parts: Partial<DocumentEpisode>, links = false): string {
  return emit(createDocument({ episodes: [createEpisode(parts)] }), links)
}

function dropFrontMatter(note: string): string {
  return note.replace(/^---\n.*?\n---\n/s, '')
}

function readText(node: Nodes): string {
  if (node.type === 'yaml') return ''
  if ('children' in node) return node.children.map(readText).join('')
  return 'value' in node ? node.value : ''
}

/** The letters of a text that a note shows. */
function see(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\s\u0085])\p{Cc}/gu, '')
    .replace(/[\s\u0085]+/g, '')
}

/** What Obsidian, Dataview and Templater would read in a line, were it not escaped; addresses aside. */
const syntax = /(?<!\\)\[\[|%%|==|::|<%|(?<!\\)#(?=[\p{L}\p{N}_/-])|(?<!\\)\^|(?<!\\)\$|(?<!\\)\[!/u

function findSyntax(note: string): string[] {
  const lines = dropFrontMatter(note).split('\n')
  return lines
    .map((line) => line.replace(/^#+ |&#x[0-9A-F]+;/g, '').replace(/<https?:[^>]*>|\]\(<?https?:[^\s]*\)/g, ''))
    .filter((line) => syntax.test(line))
}

describe('markdown for Obsidian', () => {
  it('should write a rich document', async () => {
    await expect(emit(sample, true)).toMatchFileSnapshot('sample/obsidian.txt')
  })

  it('should write nothing of nothing', () => {
    expect(emit(createDocument())).toBe('')
  })

  it('should write a day plainly, and quote what is none', () => {
    expect(write({ published: '2024-03-05' })).toContain('published: 2024-03-05\n')
    expect(write({ published: '2024-02-30' })).toContain('published: "2024-02-30"\n')
    expect(write({ published: '2024-03' })).toMatch(/published: "?2024-03"?\n/)
  })

  it('should make valid tags and an alias', () => {
    const note = write({ title: '书店: 一', podcast: 'AI/ML 夜话' })
    expect(note).toContain('aliases:\n  - "书店: 一"\ntags:\n  - podcast/AI-ML-夜话\n')
  })

  it('should link people, the podcast and terms where asked, in quotation marks in front matter', () => {
    const people = [
      { name: '林舟', role: 'guest', about: null, links: [] },
      { name: 'A/B', role: 'host', about: '甲', links: [] },
    ]
    const glossary = [{ term: '码洋', aliases: [], definition: '定价', start: null }]
    const note = write({ podcast: '纸上谈', people, glossary }, true)
    expect(note).toContain('podcast: "[[纸上谈]]"\nhosts:\n  - "[[A B|A/B]]"\nguests:\n  - "[[林舟]]"\n')
    expect(note).toContain('- **[[林舟]]** (guest)\n- **A/B** ([[A B]]) (host): 甲\n')
    expect(note).toContain('- **[[码洋]]**: 定价\n')
    expect(write({ podcast: '纸上谈', people, glossary })).not.toContain('[[')
  })

  it('should link the podcasts of several episodes', () => {
    const episodes = [createEpisode({ podcast: '甲' }), createEpisode({ podcast: '乙' })]
    expect(emit(createDocument({ episodes }), true)).toContain('# Episode 2\n\n[[乙]]\n')
  })

  it('should refuse links in plain Markdown, and flavors that are none', () => {
    expect(() => markdown.emit(sample, { links: true })).toThrow(
      'Unexpected flavor with links `plain`, expected `obsidian` or `logseq`',
    )
    expect(() => markdown.emit(sample, { flavor: 'roam' })).toThrow(
      'Unexpected flavor `roam`, expected `plain`, `obsidian` or `logseq`',
    )
  })

  it('should write the plain flavor where none is asked for', () => {
    expect(markdown.emit(sample)).toBe(markdown.emit(sample, { flavor: 'plain', links: false }))
  })

  it('should escape what only Obsidian and its plugins read', () => {
    const description = '(#标签) 价$5 a:::b <% x %> ===c=== ^id'
    expect(write({ description })).toContain('(\\#标签) 价\\$5 a:\\:\\:b <\\% x %> =\\=\\=c=\\=\\= \\^id\n')
  })

  it('should not let Templater or links run in front matter', () => {
    const note = write({ title: '<%* x %>', podcast: '[[x]]', number: '![[y]]' })
    expect(note).toContain('title: "\\u003c%* x %>"\npodcast: "[\u2060[x]]"\nnumber: "![\u2060[y]]"\n')
  })

  it('should not let Dataview read a field in an address', () => {
    expect(write({ description: 'https://a.example/b::c' })).toContain(
      '[https://a.example/b:\\:c](https://a.example/b:\\:c)',
    )
  })

  it('should keep text text, whatever it holds, in every field', () => {
    fc.assert(
      fc.property(hostileNotes, (text) => {
        expect(findSyntax(emit(createHostileDocument(text)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  it('should read back as the texts of the document', () => {
    fc.assert(
      fc.property(hostileNotes, (text) => {
        const chapters = [createChapter({ title: text, notes: [text] })]
        const glossary = [{ term: text, aliases: [], definition: text, start: null }]
        const note = write({ title: 'T', tagline: text, description: text, chapters, glossary })
        const shown = see(readText(reader.parse(note)))
        const words = see(text)
        const parts = [`T${words}${words}Chapters0:00${words}${words}`, words && `Glossary${words}:${words}`]
        expect(shown).toBe(parts.join(''))
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  it('should show the texts of every fixture as the plain flavor does', () => {
    for (const document of listDocuments()) {
      const plain = reader.parse(dropFrontMatter(String(markdown.emit(document))))
      expect(see(readText(reader.parse(dropFrontMatter(emit(document)))))).toBe(see(readText(plain)))
    }
  }, 60_000)
})
