import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/emit/html.js'
import type { Document } from '../../src/index.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

const emit = (document: Document, options = {}) => String(html.emit(document, options))

/** The tree of a page, after the algorithm of the HTML standard, which must find nothing wrong with it. */
function read(page: string): Root {
  const errors: string[] = []
  const tree = fromHtml(page, { onerror: (error) => void errors.push(String(error)) })
  expect(errors).toEqual([])
  return tree
}

function findAll(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

const named = (tree: Root | Element, name: string) => findAll(tree, ({ tagName }) => tagName === name)
const classed = (tree: Root | Element, name: string) =>
  findAll(tree, ({ properties }) => [properties.className].flat().includes(name))

function textOf(tree: Root | Element | undefined): string {
  const texts: string[] = []
  if (tree)
    visit(tree, 'text', ({ value }) => {
      texts.push(value)
    })
  return texts.join('')
}

const textsOf = (elements: readonly Element[]) => elements.map(textOf)

const page = (episode: Parameters<typeof createEpisode>[0], options = {}) =>
  read(emit(createDocument({ episodes: [createEpisode(episode)] }), options))

describe('html', () => {
  it('should hold everything of a rich document', () => {
    const tree = read(emit(sample))
    expect(textsOf(named(tree, 'h1'))).toEqual(['042 | 一个人的出版社：从「选题」到书店 #上'])
    expect(textsOf(named(tree, 'h2'))).toEqual([
      '人物',
      '章节',
      '话题',
      '提纲',
      '链接',
      '词汇表',
      '图片',
      '联系方式',
      '文字稿',
      '摘录',
    ])
    const [people] = classed(tree, 'people')
    expect(textsOf(people ? named(people, 'dt') : [])).toEqual(['嘉宾', '主播', '编辑'])
    expect(textsOf(classed(tree, 'chapters').flatMap((list) => named(list, 'time')))).toEqual([
      '0:05',
      '2:20',
      '21:05.5',
      '1:00:05',
    ])
    const page = textOf(tree)
    for (const text of [
      '三年退了 40 个选题',
      '国际标准书号',
      '「实洋」相对',
      '慢，是因为书要活得比我久。',
      '第 12 页',
      '#出版',
    ])
      expect(page).toContain(text)
    expect(textsOf(named(tree, 'summary'))).toEqual(['正文之外', '存疑之处'])
    expect(page).toContain('12:3 警告：Unexpected jump of `30` minutes chapter-order')
  })

  it('should name one episode by what it has, several below each other with contents', () => {
    expect(textsOf(named(page({ number: '042' }), 'h1'))).toEqual(['042'])
    expect(textsOf(named(page({}), 'h1'))).toEqual(['Episode'])
    const episodes = [createEpisode({ podcast: '纸上谈', title: '上' }), createEpisode({ podcast: '纸上谈' })]
    const tree = read(emit(createDocument({ episodes, excerpts: [createExcerpt('慢。')] })))
    expect(textsOf(named(tree, 'h1'))).toEqual(['笔记'])
    expect(textsOf(named(tree, 'h2'))).toEqual(['上', '单集 2', '摘录'])
    const [nav] = named(tree, 'nav')
    expect(nav && named(nav, 'a').map(({ properties }) => properties.href)).toEqual([
      '#episode-1',
      '#episode-2',
      '#excerpts',
    ])
    expect(textsOf(named(read(emit(createDocument({ episodes }))), 'h1'))).toEqual(['纸上谈'])
  })

  it('should say where there is nothing', () => {
    const tree = read(emit(createDocument()))
    expect(textsOf(named(tree, 'main'))).toEqual(['NotesNothing was found in the text.'])
  })

  it('should put excerpts under their works and chapters', () => {
    const source = { title: '做书的人', author: '林舟', url: 'https://books.example/1' }
    const excerpts = [
      createExcerpt('慢。', { source, chapter: '第一章', thought: '再读。' }),
      createExcerpt('快。', { source, chapter: '第二章' }),
      createExcerpt('问：会吗？', {
        source: { ...source, title: '别的书' },
        turns: [{ speaker: '问', text: '会吗？' }],
      }),
    ]
    const tree = read(emit(createDocument({ excerpts })))
    const headings = findAll(tree, ({ tagName }) => /^h\d$/.test(tagName))
    expect(headings.map((heading) => `${heading.tagName} ${textOf(heading)}`)).toEqual([
      'h1 摘录',
      'h2 做书的人 — 林舟',
      'h3 第一章',
      'h3 第二章',
      'h2 别的书 — 林舟',
    ])
    expect(textsOf(named(tree, 'blockquote'))).toEqual(['慢。', '快。', '问：会吗？'])
    expect(textsOf(classed(tree, 'thought'))).toEqual(['再读。'])
  })

  it('should lead times into the player', () => {
    const chapters = [createChapter({ start: 65.5, title: '开场' })]
    const transcript = [{ speaker: null, start: 80.9, end: null, text: '好。' }]
    const links = [{ title: '书', url: null, number: null, about: null, start: 90 }]
    const hrefs = (media: string) =>
      classed(page({ chapters, transcript, links }, { media }), 'at').map(({ properties }) => properties.href)
    expect(hrefs('https://a.example/1')).toEqual([65.5, 90, 80].map((time) => `https://a.example/1#t=${time}`))
    expect(hrefs('https://a.example/?t={seconds}')).toEqual([65, 90, 80].map((time) => `https://a.example/?t=${time}`))
    expect(named(page({ chapters }), 'a').map(({ properties }) => properties.href)).toEqual([
      '#episode-behind-bar',
      '#episode-chapter-1',
    ])
  })

  it('should stand a recording on the page that nothing loads unasked', () => {
    const [audio] = named(page({ title: '上' }, { media: 'https://a.example/1.mp3' }), 'audio')
    expect(audio?.properties).toMatchObject({ controls: true, preload: 'none', src: 'https://a.example/1.mp3' })
    expect(named(page({ title: '上' }, { media: 'https://a.example/1' }), 'audio')).toEqual([])
  })

  it('should refuse a player that cannot be, and one for several episodes', () => {
    expect(() => emit(sample, { media: 'ftp://a' })).toThrow('Unexpected media `ftp://a`, expected an address')
    const episodes = [createEpisode(), createEpisode()]
    expect(() => emit(createDocument({ episodes }), { media: 'https://a.example' })).toThrow(
      'Unexpected media for 2 episodes, expected one episode',
    )
    expect(() => emit(sample, { language: 'fr' })).toThrow('Unexpected language `fr`, expected `en` or `zh`')
  })

  it('should explain each term once a block of text, where something is said of it', () => {
    const glossary = [
      { term: '码洋', aliases: ['book value'], definition: '定价乘以册数。', start: null },
      { term: '样书', aliases: [], definition: null, start: null },
    ]
    const text = '码洋、样书，再说码洋。'
    const tree = page({ glossary, description: text, transcript: [{ speaker: null, start: null, end: null, text }] })
    const buttons = named(tree, 'button')
    expect(textsOf(buttons)).toEqual(['码洋', '码洋'])
    const explanations = classed(tree, 'explanation')
    expect(explanations.map(({ properties }) => properties.id)).toEqual(
      buttons.slice(1).map(({ properties }) => properties.popoverTarget ?? properties.popovertarget),
    )
    expect(textsOf(explanations)).toEqual(['码洋 book value定价乘以册数。'])
  })

  it('should link to the web and to mail only', () => {
    const urls = [
      'https://a.example/?a=1&b=2',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
    ]
    const links = urls.map((url) => ({ title: '甲', url, number: null, about: null, start: null }))
    const tree = page({ links, url: 'javascript:1', images: [{ url: 'https://i.example/1.jpg', alt: '封面' }] })
    const outward = named(tree, 'a')
      .map(({ properties }) => String(properties.href))
      .filter((href) => !href.startsWith('#'))
    expect(outward).toEqual([...urls.slice(0, 2), 'https://i.example/1.jpg'])
    expect(named(tree, 'img')).toEqual([])
    for (const url of urls.slice(2)) expect(textOf(tree)).toContain(`甲 (${url})`)
  })

  it('should speak the language of the text, or the one that is wanted', () => {
    const [chapters] = [[createChapter({ start: 5, title: '开场' })]]
    const root = (tree: Root) => named(tree, 'html')[0]?.properties.lang
    const headings = (tree: Root) => named(tree, 'h2').map((heading) => [textOf(heading), heading.properties.lang])
    expect([root(page({ chapters })), headings(page({ chapters }))]).toEqual(['zh', [['章节', undefined]]])
    const english = page({ chapters }, { language: 'en' })
    expect([root(english), headings(english)]).toEqual(['zh', [['Chapters', 'en']]])
    const japanese = page({ chapters: [createChapter({ title: 'はじめに' })] })
    expect([root(japanese), headings(japanese)]).toEqual(['ja', [['Chapters', 'en']]])
  })

  it('should say how ends that are not stated are drawn', () => {
    const legend = (chapters: ReturnType<typeof createChapter>[], duration: number | null = null) =>
      textsOf(classed(page({ chapters, duration }, { language: 'en' }), 'legend'))
    const last = createChapter({ start: 60, title: 'Last' })
    expect(legend([createChapter({ start: 0, end: 60 }), { ...last, end: 90 }])).toEqual(['Chapters to scale.'])
    expect(legend([last])).toEqual(['Chapters to scale. The end of the last chapter is not stated: it is drawn open.'])
    expect(legend([last], 90)[0]).toContain('it is drawn to the end of the episode.')
    expect(legend([last, { ...last, start: 30 }], 90)[0]).toContain('drawn up to the next that begins')
    expect(legend([])).toEqual([])
  })

  it('should allow itself its own style and script, and nothing else', () => {
    const written = emit(sample, { media: 'https://a.example/1.mp3' })
    const tree = read(written)
    const policy = findAll(tree, ({ properties }) => properties.httpEquiv !== undefined)[0]?.properties.content
    const hash = (name: string) =>
      `'sha256-${createHash('sha256')
        .update(textOf(named(tree, name)[0]))
        .digest('base64')}'`
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; img-src data:; media-src https: http:; base-uri 'none'; form-action 'none'`,
    )
    expect(findAll(tree, ({ properties }) => properties.style !== undefined)).toEqual([])
    expect(emit(sample)).not.toContain('media-src')
  })

  it('should have no identifier twice, and no link into the page without one', () => {
    for (const document of [sample, { ...sample, episodes: [...sample.episodes, ...sample.episodes] }]) {
      const tree = read(emit(document))
      const ids = findAll(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id)
      expect(new Set(ids).size).toBe(ids.length)
      const targets = named(tree, 'a')
        .map(({ properties }) => String(properties.href))
        .filter((href) => href.startsWith('#'))
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
    }
  })

  it('should be HTML that the standard finds nothing wrong with, of every fixture', () => {
    for (const document of listDocuments()) read(emit(document))
  })

  it('should keep any text text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        const chapters = texts.map((text) =>
          createChapter({ title: `t${text}.`, section: `s${text}`, notes: [`n${text}`] }),
        )
        const transcript = texts.map((text) => ({ speaker: text, start: 0, end: null, text }))
        const glossary = texts.map((text) => ({ term: text, aliases: [text], definition: text, start: null }))
        const tree = page({ title: `t${texts.join('')}`, chapters, transcript, glossary })
        const [head, body] = [named(tree, 'head')[0], named(tree, 'body')[0]]
        expect(head?.children).toHaveLength(8)
        expect(named(tree, 'script')).toHaveLength(1)
        expect(classed(body ?? tree, 'turns')[0]?.children).toHaveLength(texts.length)
        const titles = classed(tree, 'chapters').flatMap((list) => named(list, 'p'))
        const squash = (text: string) => text.replace(/[\s\p{C}\uFFFD]/gu, '')
        expect(textsOf(titles).map(squash)).toEqual(texts.map((text) => squash(`t${text}.`)))
      }),
      { numRuns: 60 },
    )
  })

  it('should take time in proportion to the text', () => {
    const text = '码洋是定价乘以册数，ISBN 是书号。'.repeat(20_000)
    const glossary = Array.from({ length: 3000 }, (_, index) => ({
      term: `码洋${index}`,
      aliases: [],
      definition: text.slice(0, 9),
      start: null,
    }))
    const chapters = Array.from({ length: 3000 }, (_, index) =>
      createChapter({ start: (index * 7919) % 3000, title: `${index}`, section: `${index % 7}` }),
    )
    const transcript = Array.from({ length: 3000 }, () => ({
      speaker: null,
      start: null,
      end: null,
      text: text.slice(0, 200),
    }))
    const start = performance.now()
    emit(createDocument({ episodes: [createEpisode({ description: text, glossary, chapters, transcript })] }))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
