import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { highlights } from '../../src/read/highlights.js'

const read = (text: string) => parse(text, { reader: highlights })
const excerptsOf = (text: string) => read(text).excerpts
const head = '《渡口》\n温如海\n\n'

describe('highlights', () => {
  it('should read passages behind a mark, under chapters behind another', () => {
    expect(
      excerptsOf('渡口 - 温如海.epub\n\n◆ 第一章\n\n▪ 水有记性。\n\n▪ 船。 (想起外公)\n\n◆ 第二章\n\n▪ 岸。'),
    ).toMatchObject([
      { text: '水有记性。', chapter: '第一章', source: { title: '渡口', author: '温如海' }, thought: null },
      { text: '船。', chapter: '第一章', thought: '想起外公' },
      { text: '岸。', chapter: '第二章' },
    ])
  })

  it('should keep brackets of the text itself', () => {
    expect(excerptsOf(`${head}▪ 水有记性（见图 2）。\n\n▪ 船(小)。\n\n▪ 岸`).map((one) => one.thought)).toEqual([
      null,
      null,
      null,
    ])
  })

  it('should read labels of passages and of remarks', () => {
    expect(
      excerptsOf(
        `${head}原文：水有记性。\n\n* 好。\n----------\n原文：船有船的路：\n一路水\n一路风\n想法：像歌\n不像诗`,
      ),
    ).toMatchObject([
      { text: '水有记性。', thought: '好。' },
      { text: '船有船的路：\n一路水\n一路风', thought: '像歌\n不像诗' },
    ])
  })

  it('should read stamps above passages', () => {
    expect(
      excerptsOf(
        `${head}第一章 水\n2025-03-02 20:14 | 页码：9\n水有记性。\n\n2025-03-03 07:00 | 页码：11\n【批注】没有\n`,
      ),
    ).toMatchObject([
      { text: '水有记性。', date: '2025-03-02', place: '页码：9', chapter: '第一章 水' },
      { text: '', thought: '没有', date: '2025-03-03', place: '页码：11', chapter: '第一章 水' },
    ])
  })

  it('should read stamps below passages', () => {
    expect(
      excerptsOf(`${head}水有记性。\n第 9 页\n\n【想法】好\n\n船有船的路。\n第 11 页\n\n岸。\n第 12 页`),
    ).toMatchObject([
      { text: '水有记性。', place: '第 9 页', thought: '好' },
      { text: '船有船的路。', place: '第 11 页', thought: null },
      { text: '岸。', place: '第 12 页' },
    ])
  })

  it('should keep list numbers and dashes of the text', () => {
    const [excerpt] = excerptsOf(`${head}第 9 页\n三行小字：\n一、勿折；\n- 勿叠\n2. 不候。\n\n第 10 页\n船。`)
    expect(excerpt?.text).toBe('三行小字：\n一、勿折；\n- 勿叠\n2. 不候。')
  })

  it('should read what stands below an inner ruler as the reader’s own', () => {
    expect(
      excerptsOf(
        '# 渡口\n##### 温如海\n\n## 一\n### Page 3 @ 02 February 2026 11:08:41 PM\n*水，\n有记性。*\n\n---\n好\n- 查\n### Page 4 @ 02 February 2026 11:09:00 PM\n**船。**\n',
      ),
    ).toMatchObject([
      {
        text: '水，\n有记性。',
        thought: '好\n- 查',
        place: 'Page 3',
        date: '2026-02-02',
        source: { title: '渡口', author: '温如海' },
      },
      { text: '船。', thought: null, place: 'Page 4', chapter: '一' },
    ])
  })

  it('should read quotations and what stands between them', () => {
    expect(excerptsOf('# 《渡口》读书笔记\n\n## 一、水\n\n> 水有记性。\n> 船也有。\n\n好。\n\n> 岸。\n')).toMatchObject(
      [
        { text: '水有记性。\n船也有。', thought: '好。', chapter: '一、水' },
        { text: '岸。', thought: null },
      ],
    )
  })

  it.each([
    ['——温如海《渡口》，第9页', { title: '渡口', author: '温如海' }, '第9页'],
    ['　　　　——温如海《渡口》', { title: '渡口', author: '温如海' }, null],
    ['——《渡口》', { title: '渡口', author: null }, null],
    ['— Ada Marsh, The Ferry', { title: 'The Ferry', author: 'Ada Marsh' }, null],
    ['~ Ada Marsh', { title: null, author: 'Ada Marsh' }, null],
  ])('should read whom a passage is from: %s', (line, source, place) => {
    const [excerpt] = excerptsOf(`水有记性。\n${line}\n\n船。\n——某人\n\n岸。\n——某人`)
    expect(excerpt).toMatchObject({ text: '水有记性。', source, place })
  })

  it('should read names at the end of the line, and works before the passage', () => {
    expect(excerptsOf('抄句\n\n水有记性。 —— 温如海\n\n船。\n\n——某人\n\n摘自《岸》：\n岸。')).toMatchObject([
      { text: '水有记性。', source: { author: '温如海' } },
      { text: '船。', source: { author: '某人' } },
      { text: '岸。', source: { title: '岸', author: null } },
    ])
  })

  it('should read pages in brackets behind numbered passages', () => {
    expect(
      excerptsOf('《渡口》书摘\n\n1、水有记性。（P12）\n\n2、船。（P15）\n——像歌\n\n3、岸。（P40）'),
    ).toMatchObject([
      { text: '水有记性。', place: 'P12', thought: null, source: { title: '渡口' } },
      { text: '船。', place: 'P15', thought: '像歌' },
      { text: '岸。', place: 'P40' },
    ])
  })

  it('should read pictures as signs', () => {
    expect(
      excerptsOf(
        '# 高亮划线\n\n## 甲\n\n> 📌 水有记性。\n> 💭 好\n> ⏱ 2024-08-01 21:30:12 ^33-7\n\n> 📌 船。\n> ⏱ 2024-08-02 21:30:12\n',
      ),
    ).toMatchObject([
      { text: '水有记性。', thought: '好', date: '2024-08-01', chapter: '甲' },
      { text: '船。', thought: null, date: '2024-08-02', chapter: '甲' },
    ])
  })

  it('should read tags, and quotations in HTML', () => {
    expect(
      excerptsOf(
        '<h1>渡口</h1><p>温如海</p><h2>一、水</h2><blockquote>水有<br>记性。</blockquote><p>想法：好</p><blockquote>船。</blockquote><p>标签：路 船</p>',
      ),
    ).toMatchObject([
      { text: '水有\n记性。', thought: '好', chapter: '一、水', source: { title: '渡口', author: '温如海' } },
      { text: '船。', thought: null, tags: ['路', '船'] },
    ])
  })

  it('should read numbered annotations with their fields', () => {
    const { excerpts, boilerplate } = read(
      'The Ferry\nhttps://ferry.example/\n\nAnnotation 1:\nCreated at: 3/10/2025, 10:12:00 PM\nAuthor: mw\nPage: 4\nQuote: "A promise."\nComment: Good.\nTags: a, b\n\nAnnotation 2:\nCreated at: 3/11/2025, 8:01:13 AM\nPage: 9\nComment: A ledger.\n',
    )
    expect(excerpts).toMatchObject([
      { text: '"A promise."', thought: 'Good.', tags: ['a', 'b'], place: 'Page: 4', date: '2025-03-10' },
      {
        text: '',
        thought: 'A ledger.',
        place: 'Page: 9',
        source: { title: 'The Ferry', url: 'https://ferry.example/' },
      },
    ])
    expect(boilerplate.map((item) => item.text)).toEqual(['Author: mw'])
  })

  it('should set aside what is of a page of many readers', () => {
    const { excerpts, boilerplate } = read(
      [
        '首页',
        '渡口的笔记 (共3篇)',
        ...[1, 2, 3].flatMap((i) => [
          '',
          '展开',
          `第${i}页`,
          `读者${'甲乙丙'[i - 1]}`,
          '水有记性。',
          `2024-05-0${i} 22:40  ${i}人喜欢`,
        ]),
      ].join('\n'),
    )
    expect(excerpts).toHaveLength(3)
    expect(excerpts[0]).toMatchObject({
      text: '水有记性。',
      place: '第1页',
      date: '2024-05-01',
      source: { title: '渡口' },
    })
    expect(boilerplate.map((item) => item.text)).toEqual(
      expect.arrayContaining(['首页', '(共3篇)', '展开', '读者甲', '1人喜欢']),
    )
  })

  it('should read a notebook export of Kindle and put a note to its passage', () => {
    const line = (name: string, words: string) => `<div class="${name}">\n  ${words}\n</div>`
    const { excerpts, boilerplate } = read(
      [
        '<html><body>',
        line('bookTitle', 'The Ferry'),
        line('authors', 'Marsh, Ada'),
        line('sectionHeading', '1. Ropes'),
        line('noteHeading', 'Highlight (<span>blue</span>) - Page 4 &middot; Location 40'),
        line('noteText', 'Two &amp; a half knots.'),
        line('noteHeading', 'Note - Page 4 &middot; Location 40'),
        line('noteText', 'As he did.'),
        line('noteHeading', 'Bookmark - Page 9 &middot; Location 90'),
        '</body></html>',
      ].join('\n'),
    )
    expect(excerpts).toMatchObject([
      {
        text: 'Two & a half knots.',
        thought: 'As he did.',
        chapter: '1. Ropes',
        place: 'Page 4 · Location 40',
        source: { title: 'The Ferry', author: 'Marsh, Ada' },
      },
    ])
    expect(boilerplate.map((item) => item.text)).toEqual(['Bookmark - Page 9 · Location 90'])
  })

  it('should place excerpts of HTML in the source', () => {
    const html =
      '<div><h2>渡口</h2><h5>温如海</h5><div>第 1 页</div><div>水有记性。</div><div>第 2 页</div><div>船。</div></div>'
    const { excerpts } = parse(html, { reader: highlights, positions: true })
    expect(excerpts.map(({ position }) => html.slice(position?.start.offset, position?.end.offset))).toEqual([
      '第 1 页</div><div>水有记性。',
      '第 2 页</div><div>船。',
    ])
  })

  it('should lose nothing that no sign explains', () => {
    const text = `我来说两句：这本书我读了三遍，每一遍都坐在船上。\n\n${head}▪ 水有记性。\n\n▪ 船。\n\n▪ 岸。\n\n来自渡口App\n\n推荐`
    const document = read(text)
    const found = JSON.stringify([document.excerpts, document.boilerplate])
    for (const words of ['每一遍都坐在船上', '来自渡口App', '推荐']) expect(found).toContain(words)
  })

  it.each(['', '\n\n', '——', '原文：', '> ', '---\n---\n---', '◆\n▪\n', '# ', '第1页', '<div', '《》', '“”\n“”\n“”'])(
    'should not fail on %j',
    (text) => {
      expect(read(text).source.length).toBe(text.length)
    },
  )

  it.each([
    ['marks', '▪ 水\n\n又一段 (好)\n\n'],
    ['stamps', '第 1 页\n水\n\n'],
    ['rulers and furniture', '---\n水\n来自渡口App\n'],
    ['names', '水。\n——某人《某书》\n\n'],
    ['quotations', '> 水\n\n好\n\n'],
    ['brackets', '（（（（水。 (((('],
  ])('should not take long over many %s', (_, part) => {
    const start = performance.now()
    read(part.repeat(5000))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
