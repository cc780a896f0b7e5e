import fc from 'fast-check'
import type { Heading, Link, ListItem, Nodes, Root, Strong } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Document, DocumentEpisode } from '../../src/document/document.js'
import { isLinkable } from '../../src/emit/isLinkable.js'
import { markdown } from '../../src/emit/markdown.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { createHostileDocument } from './createHostileDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'

// What reads our notes: plain CommonMark, and GitHub, where a single tilde strikes through.
const readers = {
  commonmark: unified().use(remarkParse).use(remarkFrontmatter),
  github: unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm),
}
type Reader = keyof typeof readers
const everyReader: Reader[] = ['commonmark', 'github']

function write(parts: Partial<DocumentEpisode>): string {
  return emit(createDocument({ episodes: [createEpisode(parts)] }))
}

function emit(document: Document): string {
  return String(markdown.emit(document))
}

function read(text: string, reader: Reader): Root {
  return readers[reader].parse(text)
}

function readText(node: Nodes): string {
  if ('children' in node) return node.children.map(readText).join('')
  if (node.type === 'break') return '\n'
  return 'value' in node ? node.value : ''
}

function find<Type extends Nodes['type']>(root: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Nodes[] = []
  visit(root, type, (node) => void found.push(node))
  // `visit` cannot tell the type of the node from a generic name.
  return found as Extract<Nodes, { type: Type }>[]
}

/** The text of the first line of each item of the outermost lists. */
function readItems(root: Root): string[] {
  const items = root.children.flatMap((node): ListItem[] => (node.type === 'list' ? node.children : []))
  return items.map((item) => (item.children[0] ? readText(item.children[0]) : ''))
}

function collapse(text: string): string {
  // CommonMark has no NUL.
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\0/g, '\uFFFD')
    .trim()
}

const nasty = [
  '1. foo',
  '1) foo',
  '+ a',
  '- a',
  '* a',
  '# a',
  '#标签',
  '~~x~~',
  '1~2元~3',
  '_a_b_',
  '**加粗：**文字',
  '`code`',
  '[x](y)',
  '![x](y)',
  '[[维基]]',
  '[ ] todo',
  '[x]: y',
  '<script>alert(1)</script>',
  '<https://a.example>',
  'a | b',
  '| - |',
  '&amp; &lt;',
  'a\\b\\',
  '  lead and trail  ',
  'a\nb',
  '---',
  '===',
  '> quote',
  '```js',
  'https://a.example/b_c_(d)*e*',
  '见https://a.example/中，谢谢',
  'a_b@c.example',
  'www.a.example',
  '$5-$6',
  '==m== %%c%%',
  '!',
  '《书》！[注]',
]

describe('markdown', () => {
  it('should write a rich document', async () => {
    // Not named `.md`: Biome would format it.
    await expect(emit(sample)).toMatchFileSnapshot('sample/markdown.txt')
  })

  it('should write nothing of nothing', () => {
    expect(emit(createDocument())).toBe('')
  })

  it('should write several episodes, each under its heading with its details', () => {
    const [episode = createEpisode()] = sample.episodes
    const { title, podcast, number, published, url, duration } = episode
    const document = createDocument({
      episodes: [
        createEpisode({
          title,
          podcast,
          number,
          published,
          url,
          duration,
          chapters: [createChapter({ title: '开场' })],
        }),
        createEpisode({ podcast, number: '43' }),
        createEpisode(),
      ],
      excerpts: [createExcerpt('摘录')],
      boilerplate: [{ text: '上一页', reason: 'page-furniture' }],
    })
    expect(emit(document)).toBe(
      [
        '---',
        'episodes: 3',
        'excerpts: 1',
        '---',
        '',
        '# 042 | 一个人的出版社：从「选题」到书店 \\#上',
        '',
        '纸上谈 · 042 · 2024-03-05 · 1:02:05 · <https://podcast.example/042>',
        '',
        '## Chapters',
        '',
        '- 0:00 开场',
        '',
        '# 43',
        '',
        '纸上谈',
        '',
        '# Episode 3',
        '',
        '# Excerpts',
        '',
        '> 摘录',
        '',
        '---',
        '',
        '# Set aside',
        '',
        '## page-furniture',
        '',
        '- 上一页',
        '',
      ].join('\n'),
    )
  })

  it('should use the words that it is given', () => {
    const document = createDocument({ episodes: [createEpisode({ topics: [{ text: '书' }] })] })
    expect(markdown.emit(document, { words: { episode: '第', topics: '话题' } })).toBe('# 第 1\n\n## 话题\n\n- 书\n')
  })

  it('should keep the line breaks and paragraphs of the description', () => {
    expect(write({ title: 'T', description: 'a\nb\n\n\n  c' })).toBe(
      '# T\n\na\\\nb\n\nc\n'.replace('# T', '---\ntitle: T\n---\n\n# T'),
    )
  })

  it('should put a rule before chapters that leave their section', () => {
    const chapters = [
      createChapter({ title: 'a', section: 'S' }),
      createChapter({ start: 5, title: 'b' }),
      createChapter({ start: 9, title: 'c', section: 'S' }),
    ]
    expect(write({ chapters })).toContain('### S\n\n- 0:00 a\n\n---\n\n- 0:05 b\n\n### S\n\n- 0:09 c\n')
  })

  it('should show an end that was stated', () => {
    const chapters = [createChapter({ end: 60, title: 'a' }), createChapter({ start: 90, end: 120, title: 'b' })]
    expect(write({ chapters })).toContain('- 0:00–1:00 a\n- 1:30–2:00 b\n')
  })

  it('should not show an end that is the next start', () => {
    const chapters = [createChapter({ end: 60, title: 'a' }), createChapter({ start: 60, title: 'b' })]
    expect(write({ chapters })).toContain('- 0:00 a\n- 1:00 b\n')
  })

  it('should write a chapter without a title and a turn without words', () => {
    const text = write({ chapters: [createChapter()], transcript: [{ speaker: '甲', start: 1, end: 2, text: '' }] })
    expect(text).toContain('- 0:00\n')
    expect(text).toContain('0:01 **甲**:\n')
  })

  it('should not write headings of sections without content', () => {
    expect(write({})).toBe('# Episode 1\n')
  })

  it('should escape what only Obsidian and GitHub read', () => {
    const description = '#标签 $a$ ==b== %%c%% d ^e [[f]] ~g~'
    expect(write({ description })).toContain('\n\\#标签 \\$a$ =\\=b=\\= %\\%c%\\% d \\^e \\[\\[f]] \\~g\\~\n')
  })

  it('should not begin with a rule, which would open front matter', () => {
    const document = createDocument({ boilerplate: [{ text: 'x', reason: 'r' }] })
    expect(emit(document)).toBe('# Set aside\n\n## r\n\n- x\n')
  })

  it.each(everyReader)('should hold nasty titles, terms and links exactly: %s', (reader) => {
    for (const text of nasty) expectSame([text], reader)
    expectSame(nasty, reader)
  })

  it.each(everyReader)('should hold any title, term and link exactly: %s', (reader) => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => expectSame(texts, reader)),
      { numRuns: 100 },
    )
  })

  it.each(everyReader)('should hold the words of prose, whatever they are: %s', (reader) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = createDocument({ excerpts: [createExcerpt(text)] })
        const [, ...content] = read(emit(document), reader).children.filter((node) => node.type !== 'yaml')
        expect(
          collapse(
            content
              .flatMap((node) => find(node, 'paragraph'))
              .map(readText)
              .join('\n\n'),
          ),
        ).toBe(collapse(text))
      }),
      { numRuns: 100 },
    )
  })

  it.each(everyReader)('should hold a URL exactly: %s', (reader) => {
    const url = hostileText.map((text) => `https://a.example/${text.replace(/[\s\p{C}]/gu, '')}`).filter(isLinkable)
    fc.assert(
      fc.property(url, hostileText, (target, title) => {
        const root = read(
          write({ title: 'T', links: [{ title, url: target, number: null, about: null, start: null }] }),
          reader,
        )
        const links: Link[] = find(root, 'link')
        expect(links.map((link) => [link.url, collapse(readText(link))])).toEqual([[target, collapse(title) || target]])
      }),
      { numRuns: 100 },
    )
  })

  it.each(everyReader)('should not let text become HTML, images, code or unsafe links: %s', (reader) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const root = read(emit(createHostileDocument(text)), reader)
        const types = new Set<string>()
        visit(root, (node) => void types.add(node.type))
        for (const type of ['html', 'image', 'code', 'emphasis', 'delete', 'table', 'definition', 'footnoteReference'])
          expect(types).not.toContain(type)
        for (const link of find(root, 'link')) expect(link.url).toMatch(/^(?:https?:\/\/|mailto:)/i)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//a.example',
    'https://a b',
  ])('should not make a link of %s', (url) => {
    const root = read(
      write({
        url,
        people: [{ name: 'n', role: 'host', about: null, links: [{ title: 't', url }] }],
        chapters: [createChapter({ title: 't', url })],
        links: [{ title: 't', url, number: null, about: null, start: null }],
        images: [{ url, alt: 'a' }],
        contacts: [{ kind: 'k', handle: 'h', url }],
      }),
      'commonmark',
    )
    expect(find(root, 'link').filter((link) => link.url === url)).toEqual([])
    expect(find(root, 'image')).toEqual([])
    expect(readItems(root).filter((item) => item.includes(url))).toHaveLength(3)
  })

  it('should write long text in reasonable time', () => {
    const long = '[*_`<http://https://$#'.repeat(2000)
    const started = performance.now()
    write({ description: long, chapters: [createChapter({ title: long })] })
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

function expectSame(texts: readonly string[], reader: Reader): void {
  const lines = texts.map(collapse)
  const known = lines.filter(Boolean)
  const chapters = texts.map((title) => createChapter({ title, section: title }))
  const root = read(write({ title: 'T', chapters }), reader)
  expect(readItems(root).map((item) => collapse(item.replace(/^0:00/, '')))).toEqual(lines)
  const headings: Heading[] = find(root, 'heading').filter(({ depth }) => depth === 3)
  const sections = lines.filter((line, index) => line && texts[index] !== texts[index - 1])
  expect(headings.map((heading) => collapse(readText(heading)))).toEqual(sections)

  const glossary = texts.map((term) => ({ term, aliases: [], definition: term, start: null }))
  const terms: Strong[] = find(read(write({ title: 'T', glossary }), reader), 'strong')
  expect(terms.map((term) => collapse(readText(term)))).toEqual(known)

  const links = texts.map((title) => ({ title, url: 'https://a.example', number: null, about: null, start: null }))
  const targets: Link[] = find(read(write({ title: 'T', links }), reader), 'link')
  expect(targets.map((link) => collapse(readText(link)))).toEqual(lines.map((line) => line || 'https://a.example'))

  const topics = texts.map((text) => ({ text }))
  expect(readItems(read(write({ title: 'T', topics }), reader)).map(collapse)).toEqual(known)
}
