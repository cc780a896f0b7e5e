import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { findMarkup, stripMarkup } from '../../src/read/excerpts/readMarkup.js'
import { readwise } from '../../src/read/readwise.js'

const read = (text: string) => parse(text, { reader: readwise })
const book =
  '# 河口\n\n## Metadata\n- Author: [[梁知秋]]\n- Category: #books\n- URL: https://books.example/1\n\n## Highlights\n'

describe('readwise', () => {
  it('should read the highlights of a book without making an episode', () => {
    const { episodes, excerpts } = read(
      `${book}- 潮水。 ([Location 22](https://readwise.io/22))\n    - Note: 开头\n    - Tags: [[pink]] #blue\n`,
    )
    expect(episodes).toEqual([])
    expect(excerpts).toMatchObject([
      {
        text: '潮水。',
        place: 'Location 22',
        url: 'https://readwise.io/22',
        thought: '开头',
        tags: ['pink', 'blue'],
        source: { title: '河口', author: '梁知秋', url: 'https://books.example/1' },
      },
    ])
  })

  it('should read headings among highlights as chapters', () => {
    expect(read(`${book}- 甲\n### 第二部\n- 乙`).excerpts.map((excerpt) => excerpt.chapter)).toEqual([null, '第二部'])
  })

  it('should end a chapter where later highlights begin, and lose nothing of the work', () => {
    const { excerpts, boilerplate } = read(
      `${book}### 第二部\n- 乙\n\n## New highlights added April 2, 2024 at 7:41 AM\n- 丙\n`,
    )
    expect(excerpts.map((excerpt) => excerpt.chapter)).toEqual(['第二部', null])
    expect(boilerplate.map((one) => one.text)).toContain('- Category: #books')
  })

  it('should not read the raw text of a highlight as Markdown', () => {
    const { excerpts } = read(`${book}- 1. 先\n  2. 再 __init__\n  \n      四格 a*b*c`)
    expect(excerpts[0]?.text).toBe('1. 先\n2. 再 __init__\n四格 a*b*c')
  })

  it('should make an episode of a podcast, its AI summary apart from what was said', () => {
    const { episodes, excerpts } = read(
      'author:: [[某台]]\nfull-title:: "第 3 期：盐"\ncategory:: #podcasts\n\n- Highlights first synced by [[Readwise]] [[Nov 19th, 2022]]\n\t- 标题\n\t  \n\t  Summary:\n\t  概括。\n\t  \n\t  Transcript:\n\t  Speaker 1\n\t  盐从海里来。 ([Time 0:08:59](https://a.example/1))\n',
    )
    expect(episodes).toMatchObject([
      { title: '第 3 期：盐', podcast: '某台', number: '3', outline: [{ title: '标题', summary: '概括。' }] },
    ])
    expect(excerpts).toMatchObject([
      { title: '标题', text: '盐从海里来。', turns: [{ speaker: 'Speaker 1', text: '盐从海里来。' }], start: 539 },
    ])
  })

  it('should not take the time of day of a sync for a time of the episode', () => {
    const { episodes, excerpts } = read(
      'author:: a\nfull-title:: b\ncategory:: #podcasts\n\n- New highlights added [[Mar 17th, 2023]] at 5:05 PM\n\t- c\n',
    )
    expect(episodes[0]?.chapters).toEqual([])
    expect(excerpts).toMatchObject([{ text: 'c', start: null }])
  })

  it.each(['[🎧 Play snip - 1min️ (00:12 - 01:20)](https://s.example/1)', '🎧 00:12 - 01:20 (1min 8s)'])(
    'should read a snip: %s',
    (line) => {
      const { episodes, excerpts } = read(
        `# 标题\n\n## Episode metadata\n- Episode title: 标题\n- Show: 某台\n\n## Snips\n\n### [00:30] 船\n\n${line}\n\n#### 💬 Quote\n> “先补船。”\n> — 顾\n\nCreated with [Snipd](https://www.snipd.com) | x`,
      )
      expect(episodes).toMatchObject([{ title: '标题', podcast: '某台', chapters: [] }])
      expect(excerpts).toMatchObject([
        {
          title: '船',
          place: '00:30',
          start: 12,
          end: 80,
          text: '先补船。',
          turns: [{ speaker: '顾', text: '先补船。' }],
        },
      ])
    },
  )

  const snips = (head: string, body: string) => read(`# a\n\n## Episode metadata\n${head}\n\n## Snips\n\n${body}`)

  it('should read hosts in a row, a duration in words and the books that were named', () => {
    const [episode] = snips(
      '- Owner / Host: Ada Marsh & Ben Okafor\n- Duration: 1h 4m\n- Mentioned books: [One](https://b.example/1), [Two](https://b.example/2)',
      '',
    ).episodes
    expect(episode?.people.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Marsh', 'host'],
      ['Ben Okafor', 'host'],
    ])
    expect(episode?.duration).toBe(3840)
    expect(episode?.links).toMatchObject([
      { title: 'One', url: 'https://b.example/1' },
      { title: 'Two', url: 'https://b.example/2' },
    ])
  })

  it('should make one excerpt of a snip: the quotation, with what was said around it', () => {
    const { excerpts, episodes } = snips(
      '',
      '### ⭐ Salt #sea\n\n- a point\n\n#### 💬 Quote\n> Salt waits.\n> — Ben\n\n#### 📚 Transcript\n**Ada**\nAnd?\n\n**Ben**\nSalt waits.',
    )
    expect(excerpts).toMatchObject([
      {
        text: 'Salt waits.',
        thought: null,
        tags: ['favorite', 'sea'],
        turns: [
          { speaker: 'Ada', text: 'And?' },
          { speaker: 'Ben', text: 'Salt waits.' },
        ],
      },
    ])
    expect(episodes[0]?.outline).toMatchObject([{ title: 'Salt', bullets: ['a point'] }])
  })

  it('should read the points of a snip without words of its own as its text', () => {
    const { excerpts, episodes } = snips('', '### Salt\n\n- a point\n- another')
    expect(excerpts).toMatchObject([{ text: 'a point\nanother', title: 'Salt', tags: [] }])
    expect(episodes[0]?.outline).toEqual([])
  })

  it('should read the snips of several episodes, each in its own', () => {
    const one = (name: string) =>
      `# ${name}\n\n## Episode metadata\n- Episode title: ${name}\n\n## Snips\n\n### ${name}段\n\n`
    const { episodes, excerpts } = read(one('甲') + one('乙'))
    expect(episodes.map((episode) => episode.title)).toEqual(['甲', '乙'])
    expect(excerpts.map((excerpt) => excerpt.source?.title)).toEqual(['甲', '乙'])
  })

  it('should read malformed front matter line by line', () => {
    expect(read('---\ntitle: a: b: [\nauthor: c\n---\n## Highlights\n- d').excerpts).toMatchObject([
      { text: 'd', source: { title: 'a: b: [', author: 'c' } },
    ])
  })

  it.each(['', '---', '- ', '- -\n\t- -', '## Snips', '## Snips\n###', '([', '# \n## Metadata', '```', '- ```\n- a'])(
    'should not fail on %j',
    (text) => {
      expect(read(text).source.length).toBe(text.length)
    },
  )

  it.each([
    ['deep points', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')],
    ['open brackets', `- ${'['.repeat(30_000)}`],
    ['tags', `## Snips\n### a ${'#a '.repeat(30_000)}.`],
    ['tags of HTML', `## Snips\n### a\n${'<b>'.repeat(10_000)}${'<a '.repeat(10_000)}`],
  ])('should not take long over %s', (_, text) => {
    const start = performance.now()
    read(text)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('findMarkup', () => {
  it('should find links with brackets in words and address', () => {
    expect(findMarkup('见 [a [b]](https://x.example/c_(d)) 和 ![](e.png)')).toMatchObject([
      { words: 'a [b]', url: 'https://x.example/c_(d)', picture: false },
      { words: '', url: 'e.png', picture: true },
    ])
  })

  it.each(['[a] (b)', '[a](b c)', '[a', '](x)'])('should not find one in %s', (line) => {
    expect(findMarkup(line)).toEqual([])
  })

  it('should leave what only looks like markup', () => {
    expect(stripMarkup('a[1] b* [[c d]] \\n')).toBe('a[1] b* c d \\n')
  })
})
