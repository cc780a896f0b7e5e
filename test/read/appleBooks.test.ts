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
