import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderDocument } from '../../../src/cli/view/renderDocument.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../../createDocument.js'

const page = (width = 60, level: 0 | 1 = 0, hyperlinks = false) => ({
  width,
  columns: width,
  chalk: new Chalk({ level }),
  unicode: true,
  hyperlinks,
  quiet: false,
})

const full = createDocument({
  episodes: [
    createEpisode({
      title: '和秘塔聊大模型',
      podcast: '十字路口',
      number: '12',
      published: '2024-05-01',
      duration: 3725,
      url: 'https://example.com/12',
      tagline: '「慢就是快」',
      description: '这是一期关于搜索的节目。',
      people: [
        { name: '闵可锐', role: 'guest', about: '秘塔科技创始人', links: [] },
        { name: '小明', role: 'host', about: null, links: [] },
      ],
      chapters: [
        createChapter({ start: 5, title: '开场介绍', section: '上半场' }),
        createChapter({ start: 80, title: '为什么做搜索', section: '上半场', notes: ['从翻译开始'] }),
        createChapter({ start: 3605, title: '结尾', section: '下半场' }),
      ],
      links: [
        { title: '秘塔 AI', url: 'https://metaso.cn/a', number: null, about: null, start: null },
        { title: '秘塔', url: 'https://metaso.cn/a', number: null, about: null, start: null },
        { title: '上一期', url: null, number: '11', about: null, start: null },
      ],
      glossary: [{ term: 'BERT', aliases: ['双向编码器'], definition: '一种语言模型。', start: null }],
      transcript: [
        { speaker: '小明', start: 5, end: 9, text: '大家好' },
        { speaker: '闵可锐', start: 10, end: 12, text: '你好' },
      ],
    }),
  ],
  excerpts: [createExcerpt('书中自有黄金屋\n第二行')],
  boilerplate: [{ text: '登录', reason: 'page-furniture' }],
  messages: [{ rule: 'chapter-order', severity: 'warning', reason: 'goes back', line: 3, column: 1 }],
})

describe('renderDocument', () => {
  it('should show what one wants to check at a glance', () => {
    expect(renderDocument(full, null, page())).toBe(`和秘塔聊大模型
十字路口 · No. 12 · 2024-05-01 · 1:02:05
https://example.com/12

「慢就是快」

这是一期关于搜索的节目。

People
  闵可锐 (guest) 秘塔科技创始人
  小明 (host)

Time line
  A                                                      B
  ▊█████████████████████████████████████████████████████▊██
  ╵0:00        ╵15:00        ╵30:00        ╵45:00  1:02:05╵
  A 上半场   B 下半场

Chapters
  A 上半场
     0:05  开场介绍
     1:20  为什么做搜索
             从翻译开始
  B 下半场
  1:00:05  结尾

Links
  秘塔 AI  https://metaso.cn/a
  No. 11 上一期

Glossary
  BERT · 双向编码器
    一种语言模型。

Transcript
  2 passages · 0:05–0:12 · 小明, 闵可锐

1 excerpt
  书中自有黄金屋 第二行

Set aside: 1 piece of page furniture
  登录

1 message
  3:1 warning: goes back [chapter-order]
`)
  })

  it('should show excerpts under their work and chapter, those of an episode with their time', () => {
    const source = { title: '长夜与盐', author: '梁知秋', url: null }
    const excerpts = [
      createExcerpt('盐从海里来。', { source, chapter: '一' }),
      createExcerpt('账从人心里来。', { source, chapter: '一' }),
      createExcerpt('', { source, chapter: '二', thought: '停了一周' }),
      createExcerpt('先补船。', { title: '船底先于书架', start: 724 }),
    ]
    expect(renderDocument(createDocument({ excerpts }), null, page())).toBe(`4 excerpts
  长夜与盐 · 梁知秋 · 一
  盐从海里来。
  账从人心里来。
  长夜与盐 · 梁知秋 · 二
  停了一周
  12:04  船底先于书架
`)
  })

  it('should name the input where there are several', () => {
    expect(renderDocument(full, 'a\u001b.txt', page()).split('\n')[0]).toBe('── a␛.txt')
  })

  it('should not show messages to those who want quiet', () => {
    expect(renderDocument(full, null, { ...page(), quiet: true })).not.toContain('chapter-order')
  })

  it('should say so where nothing was found', () => {
    expect(renderDocument(createDocument(), null, page())).toBe('No episode and no excerpt found.\n')
  })

  it('should stay within the width, but not break a URL', () => {
    const url = `https://example.com/${'x'.repeat(80)}`
    const long = createDocument({
      episodes: [
        createEpisode({
          title: '很长的标题'.repeat(20),
          chapters: [createChapter({ title: 'a long title, '.repeat(20), notes: ['很长的说明'.repeat(20)] })],
          links: [{ title: '链接'.repeat(30), url, number: null, about: null, start: null }],
        }),
      ],
    })
    const lines = renderDocument(long, null, page(40)).split('\n')
    expect(lines).toContain(`    ${url}`)
    for (const line of lines) if (!line.includes(url)) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })

  it('should let nothing in the text move the cursor, change colours or end a link, in any field', () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((c) =>
      /\p{Cc}/u.test(c),
    )
    const bidi = ['\u061c', '\u200e', '\u200f', ...range(0x202a, 0x202e), ...range(0x2066, 0x2069), '\u2028', '\u2029']
    const sequences = [
      '\u001b[2J',
      '\u001b]0;x\u0007',
      '\u001b]8;;https://evil.example\u001b\\',
      '\u009b31m',
      '\u009c',
      '\r',
    ]
    const evil = [...controls, ...bidi, ...sequences].join('x')
    const poison = (value: unknown): unknown => {
      if (typeof value === 'string') return `${value.startsWith('http') ? '' : '\u001b[2J'}${value}${evil}`
      if (Array.isArray(value)) return value.map(poison)
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value)
      return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'severity' ? inner : poison(inner)]))
    }
    // The shape is that of `full`: only its strings differ.
    const poisoned = poison(full) as typeof full
    for (const width of [40, 80, 120])
      for (const shown of [
        renderDocument(poisoned, evil, page(width)),
        renderDocument(poisoned, evil, page(width, 1)),
        renderDocument(poisoned, evil, page(width, 1, true)),
      ]) {
        // What is left when our own colours and links are taken away.
        const rest = shown.replace(/\u001b\[\d+m|\u001b\]8;(?:id=[a-z0-9]+;[!-~]+|;)\u001b\\/g, '').replaceAll('\n', '')
        expect(rest).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u)
        // Escaped, not swallowed.
        expect(rest).toContain('␛[2J')
      }
    expect(renderDocument(poisoned, null, page(80, 1, true))).toContain(';https://metaso.cn/a%00x%01x')
  })

  it.each([40, 80, 120, 200])('should write no line wider than %i columns', (columns) => {
    const lines = renderDocument(full, 'a', { ...page(columns), width: Math.min(100, columns) }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
    // The time line goes to the edge of the window, but for the column that stays free.
    expect(lines.map((line) => stringWidth(line))).toContain(columns - 1)
  })

  it('should make titles links where the terminal can, and show the address where it cannot', () => {
    const linked = renderDocument(full, null, page(80, 0, true))
    expect(linked).toMatch(/\u001b\]8;id=[a-z0-9]+;https:\/\/metaso\.cn\/a\u001b\\秘塔 AI\u001b\]8;;\u001b\\\n/)
    expect(linked).toContain('No. 11 上一期')
    expect(renderDocument(full, null, page(80))).toContain('秘塔 AI  https://metaso.cn/a\n')
  })

  it('should keep the address in sight where the title looks like another', () => {
    const link = { title: 'bank.example', url: 'https://evil.example/', number: null, about: null, start: null }
    const disguised = createDocument({ episodes: [createEpisode({ links: [link] })] })
    expect(renderDocument(disguised, null, page(80, 0, true))).toContain('  https://evil.example/\n')
  })

  it('should make no link of an address that a browser should not be handed', () => {
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ssh://a.example',
      '/a',
      `https://a.example/${'x'.repeat(3000)}`,
    ]) {
      const link = { title: '看', url, number: null, about: null, start: null }
      const shown = renderDocument(
        createDocument({ episodes: [createEpisode({ links: [link] })] }),
        null,
        page(80, 0, true),
      )
      expect(shown).not.toContain('\u001b]8')
      expect(shown).toContain(url)
    }
  })

  it('should show the first words of a few of the pieces set aside, and count the others', () => {
    const boilerplate = ['登录', '很长的一段话'.repeat(20), '订阅', '评论', '分享'].map((text) => ({
      text,
      reason: 'page-furniture',
    }))
    expect(renderDocument(createDocument({ boilerplate }), null, page(40))).toBe(`No episode and no excerpt found.
Set aside: 5 pieces of page furniture
  登录
  很长的一段话很长的一段话很长的一段…
  订阅
  … and 2 more
`)
  })

  it('should colour only where it may', () => {
    expect(renderDocument(full, null, page(60, 0))).not.toContain('\u001b')
    expect(renderDocument(full, null, page(60, 1))).toContain('\u001b[1m和秘塔聊大模型\u001b[22m')
  })
})

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))
}
