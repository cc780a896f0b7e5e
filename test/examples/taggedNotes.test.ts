import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import taggedNotes from '../../examples/tagged-notes.js'
import { isPlainFileName } from '../../src/cli/outputs/isPlainFileName.js'
import { runNotes } from '../cli/runNotes.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { hostileText } from '../emit/hostileText.js'
import { sample } from '../emit/sample.js'
import { runOverFixtures } from './runOverFixtures.js'

const emitter = './examples/tagged-notes.js'

describe('examples/tagged-notes.js', () => {
  it('should write a note with a tag, its lists and its links', async () => {
    const { code, stdout } = await runNotes(['parse', '-q', '-f', emitter, 'fixtures/fields-in-lines/input.txt'])
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "# 第 31 期 灯塔守了四十年

      #播客/夜航灯#

      2024-03-09

      录制地点：嵊岸岛

      邱平在岛上守了四十年灯塔，退休那天，灯换成了自动的。

      ## 人物

      - 邱平（嘉宾），灯塔守护人
      "
    `)
  })

  it('should write excerpts with their thoughts, sources and tags, several notes as files', () => {
    const notes = taggedNotes.emit(sample)
    expect(Object.keys(notes)).toEqual(['01 042 一个人的出版社 从 选题 到书店 上.md', '02 摘录.md'])
    expect(notes).toMatchInlineSnapshot(`
      {
        "01 042 一个人的出版社 从 选题 到书店 上.md": "# 042 \\| 一个人的出版社：从「选题」到书店 \\#上

      #播客/纸上谈#

      2024-03-05 · [收听](https://podcast.example/042)

      > 做书不是生意，是一种 \\*慢\\* 的固执。

      这一期我们请来了独立出版人林舟。

      她一个人做了 7 年书，成本从 \\$3 到 \\$12 不等。

      延伸阅读见https\\://podcast.example/more，欢迎留言。

      ## 章节

      - 0:05 开场：为什么是「一个人」？
      - 2:20 1\\. 选题会只有我自己
      - 21:05 印 \\<3000 册 \\& 不加印
      - 1:00:05 书店为什么不下单

      ## 人物

      - 林舟（嘉宾），独立出版人，「小满书房」创始人
      - 阿岚（主持）
      - 大川（编辑）

      ## 链接

      - [《编辑人的世界》](https://books.example/wiki/%E7%BC%96%E8%BE%91_%281993%29)
      - [上一期：纸价又涨了](https://podcast.example/041)
      - 《做书》
      - [https\\://podcast.example/a\\_b?x\\=1\\&y\\=2](https://podcast.example/a_b?x=1&y=2)
      - 点我

      ## 名词

      - ISBN，每本书的身份证号。
      - 码洋，定价 × 册数。 与「实洋」相对。
      - 样书
      ",
        "02 摘录.md": "# 摘录

      > 慢，是因为书要活得比我久。

      和《样书》一节呼应。 再读。

      做书的人，林舟，第一章 \\*慢\\*，第 12 页

      #出版# #慢#

      > 问：会后悔吗？
      >
      > 答：不会。

      做书的人，林舟

      > 第一段
      >
      > 第二段

      > 先补船。

      042，纸上谈
      ",
      }
    `)
  })

  it('should be nothing but headings, quotations, lists, links of the web and text, for every fixture', async () => {
    for (const { name, document, texts } of await runOverFixtures(['-f', emitter], '.md')) {
      const trees = texts.map(parse)
      const links = trees.flatMap((tree) => listText(tree, 'listItem')).filter((text) => text !== '')
      const items = document.episodes.flatMap(({ chapters, people, links, glossary }) => [
        ...chapters,
        ...people,
        ...links.filter(({ title, url }) => (title ?? url ?? '') !== ''),
        ...glossary,
      ])
      expect(links, name).toHaveLength(items.length)
      expect(trees.flatMap((tree) => listText(tree, 'blockquote')).length, name).toBe(
        document.episodes.filter(({ tagline }) => tagline !== null).length +
          document.excerpts.filter(({ text }) => text !== '').length,
      )
      for (const type of ['html', 'code', 'inlineCode', 'table', 'image', 'emphasis', 'strong', 'delete'])
        expect(
          trees.flatMap((tree) => listText(tree, type)),
          name,
        ).toEqual([])
    }
  }, 60_000)

  it('should keep text as text, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const chapters = [createChapter({ start: 5, title: text })]
        const episodes = [createEpisode({ title: text, description: text, chapters })]
        const tree = parse(String(taggedNotes.emit(createDocument({ episodes }))))
        const plain = collapse(text)
        expect(listText(tree, 'heading').map(collapse)).toEqual([plain, '章节'].filter(Boolean))
        expect(listText(tree, 'listItem').map(collapse)).toEqual([collapse(`0:05 ${plain}`)])
      }),
    )
  })

  it('should not link what is no address of the web, nor let one end its link', () => {
    const urls = ['javascript:alert(1)', 'https://a.example/(x)[y]\\z <b> "c"', 'https://', 'HTTPS://a.example/中']
    const links = urls.map((url) => ({ title: 'x', url, number: null, about: null, start: null }))
    const tree = parse(String(taggedNotes.emit(createDocument({ episodes: [createEpisode({ links })] }))))
    const found: string[] = []
    visit(tree, 'link', (node) => {
      found.push(node.url)
    })
    expect(found).toEqual(['https://a.example/%28x%29%5By%5D/z%20%3Cb%3E%20%22c%22', 'https://a.example/%E4%B8%AD'])
  })

  it('should name files plainly and apart', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2 }), (titles) => {
        const notes = taggedNotes.emit(createDocument({ episodes: titles.map((title) => createEpisode({ title })) }))
        const names = Object.keys(notes)
        expect(names).toHaveLength(titles.length)
        expect(names.every((name) => isPlainFileName(name) && Buffer.byteLength(name) < 256)).toBe(true)
      }),
    )
  })

  it('should write tags that nothing ends before their end', () => {
    const tags = ['a#b', 'x/y\nz', '中 文', '#']
    const text = String(taggedNotes.emit(createDocument({ excerpts: [createExcerpt('x', { tags })] })))
    expect(text).toContain('#a b# #x y z# #中 文#')
  })
})

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text)
}

/** The text of each node of a type. */
function listText(tree: Root, type: string): string[] {
  const texts: string[] = []
  visit(tree, type, (node) => {
    const parts: string[] = []
    visit(node, 'text', (text) => {
      parts.push(text.value)
    })
    texts.push(parts.join(''))
  })
  return texts
}

function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
