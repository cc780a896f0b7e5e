import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { appleBooks } from '../../src/read/appleBooks.js'

const read = (text: string) => parse(text, { reader: appleBooks })

describe('appleBooks', () => {
  it.each([
    ['“盐。”\n\n摘录来自\n长夜\n梁知秋\n此材料受版权保护。', '盐。', '长夜', '梁知秋'],
    ['“盐。”\n\n摘录来自\n长夜\n此内容可能受版权保护。', '盐。', '长夜', null],
    [
      '“Salt.”\n\nExcerpt From: Night\nMara Quill\nThis material may be protected by copyright.',
      'Salt.',
      'Night',
      'Mara Quill',
    ],
    ['他说：“盐。”\n\n摘录来自\n长夜\n梁知秋', '他说：“盐。”', '长夜', '梁知秋'],
  ])('should read %j', (text, words, title, author) => {
    expect(read(text).excerpts).toMatchObject([{ text: words, source: { title, author } }])
  })

  it.each([
    ['an arrow', '\n\n↑ 记住\n\n“二”'],
    ['no blank line', '\n记住\n\n“二”'],
    ['no quotation mark', '\n\n记住\n\n“二”'],
    ['an arrow before a passage without quotation marks', '\n\n↑ 记住\n\n二'],
  ])('should put a remark to the passage above it, told by %s', (_, between) => {
    const { excerpts } = read(`“一”\n\n摘录来自\n长夜\n梁知秋\n此材料受版权保护。${between}\n\n摘录来自\n短昼\n`)
    expect(excerpts).toMatchObject([
      { text: '一', thought: '记住' },
      { text: '二', thought: null },
    ])
  })

  it('should not take the first paragraph of a passage without quotation marks for a remark', () => {
    const { excerpts } = read('“一”\n\n摘录来自\n长夜\n此材料受版权保护。\n\n二\n\n三\n\n摘录来自\n短昼\n')
    expect(excerpts).toMatchObject([
      { text: '一', thought: null },
      { text: '二\n三', thought: null },
    ])
  })

  it.each([
    ['“他说：“盐。””', '他说：“盐。”'],
    ['“一段。\n\n又一段。”', '一段。\n又一段。'],
    ['“盐。”他说，“水。”', '“盐。”他说，“水。”'],
    ['"Salt, and "salt"."', 'Salt, and "salt".'],
  ])('should remove the quotation marks around the whole: %j', (words, text) => {
    expect(read(`${words}\n\n摘录来自\n长夜\n`).excerpts[0]?.text).toBe(text)
  })

  it('should not lose words without an origin', () => {
    expect(read('半句').boilerplate[0]?.text).toBe('半句')
  })

  it('should not take the next passage for the author', () => {
    const { excerpts } = read('“一”\n\n摘录来自\n长夜\n\n“二”\n\n摘录来自\n短昼\n')
    expect(excerpts).toMatchObject([
      { text: '一', source: { title: '长夜', author: null } },
      { text: '二', source: { title: '短昼' } },
    ])
  })
})
