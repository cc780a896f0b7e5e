import { describe, expect, it } from 'vitest'
import { detectFormat, parse } from '../../src/index.js'
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

  it.each([
    ['《渡口》读书笔记\n作者:温如海', { title: '渡口', author: '温如海' }],
    ['温如海《渡口》摘抄\n（某某书局，2020年第1版，借来的）', { title: '渡口', author: '温如海' }],
    ['《渡口》书摘与随想\n[葡] 温如海 著 / 白砚 译\n某某书局 2021年4月版', { title: '渡口', author: '[葡] 温如海' }],
    ['《渡口》划线\n作者：温如海　　译者：白砚　　出版：某某书局', { title: '渡口', author: '温如海' }],
    ['The Ford by Wen Ruhai\n(Some Press, 2016)', { title: 'The Ford', author: 'Wen Ruhai' }],
    ['『渡し場』 温如海', { title: '渡し場', author: '温如海' }],
  ])('should take the work from %j and no passage', (top, source) => {
    const document = read(`${top}\n\np.3\n水有记性。\n\np.5\n船有船的路。\n`)
    expect(document.excerpts).toMatchObject([
      { text: '水有记性。', source, chapter: null },
      { text: '船有船的路。', source, chapter: null },
    ])
    const kept = [
      ...document.excerpts.map((one) => JSON.stringify(one.source)),
      ...document.boilerplate.map((one) => one.text),
    ].join('\n')
    for (const word of ['白砚', '书局', 'Press'].filter((one) => top.includes(one))) expect(kept).toContain(word)
  })

  it('should say once what it sets aside, and nothing of rulers', () => {
    const { excerpts, boilerplate } = read(
      '《渡口》读书笔记\n作者:温如海\n\n水有记性。\n\n想法:好。\n\n船。\n\n想法:妙。\n\n岸。\n\n想法:嗯。\n\n——\n来自京东读书 for Android\n',
    )
    expect(excerpts.map((one) => [one.text, one.thought])).toEqual([
      ['水有记性。', '好。'],
      ['船。', '妙。'],
      ['岸。', '嗯。'],
    ])
    expect(boilerplate.map((one) => one.text)).toEqual(['来自京东读书 for Android'])
  })

  it.each([
    ['p.33  水有记性。', 'p.33'],
    ['p.76：水有记性。', 'p.76'],
    ['P8-9：水有记性。', 'P8-9'],
    ['第12页：水有记性。', '第12页'],
    ['第 17-18 页\n水有记性。', '第 17-18 页'],
    ['【P5】水有记性。', 'P5'],
    ['p. 7 - 水有记性。', 'p. 7'],
    ['p.58（同页下方）\n水有记性。', 'p.58（同页下方）'],
    ['P58 下\n水有记性。', 'P58 下'],
    ['P90（注释）：水有记性。', 'P90（注释）'],
  ])('should read the page that %j opens with', (passage, place) => {
    expect(excerptsOf(`${head}p.2\n岸。\n\n${passage}\n\np.101\n船。\n`)).toMatchObject([
      { text: '岸。', place: 'p.2' },
      { text: '水有记性。', place },
      { text: '船。', place: 'p.101' },
    ])
  })

  it('should keep a page in the words of a passage', () => {
    expect(excerptsOf(`${head}▪ 第12页的水有记性。\n\n▪ 船。\n\n▪ 岸。`).map((one) => [one.text, one.place])).toEqual([
      ['第12页的水有记性。', null],
      ['船。', null],
      ['岸。', null],
    ])
  })

  it.each([
    '→ 好。',
    '↑好。',
    'ps：好。',
    'PS. 好。',
    '批：好。',
    '//好。',
    '——好。',
    '（好，真的好。）',
    '我的想法：好。',
  ])('should take %j for the words of the reader', (own) => {
    const [first] = excerptsOf(`${head}p.2\n水有记性。\n${own}\n\np.9\n船。\n`)
    expect(first).toMatchObject({ text: '水有记性。', place: 'p.2' })
    expect(first?.thought).toContain('好')
  })

  it('should take words about a page for those of the reader only where they say so', () => {
    expect(
      excerptsOf(`${head}p.2\n水。\n\n这句让我想起外公。\n\np.9\n船。\n\n这句话他说了三遍。\n\np.12 这几页没看懂。\n`),
    ).toMatchObject([
      { text: '水。', thought: '这句让我想起外公。' },
      { text: '船。\n这句话他说了三遍。', thought: null },
      { text: '', thought: '这几页没看懂。', place: 'p.12' },
    ])
  })

  it('should read points below quotations and below numbers without their marks', () => {
    expect(excerptsOf('# 渡口\n\n> 水。\n\n- 好。\n\n> 船。\n\n> 岸。')).toMatchObject([
      { text: '水。', thought: '好。' },
      { text: '船。' },
      { text: '岸。' },
    ])
    expect(excerptsOf(`${head}1. 水。(p.9)\n   - 好。\n   - 真的。\n2. 船。(p.12)\n`)).toMatchObject([
      { text: '水。', place: 'p.9', thought: '好。\n真的。' },
      { text: '船。', place: 'p.12' },
    ])
  })

  it.each([
    ['—— 读完了，2023.11.26 晚。', '读完了，2023.11.26 晚。', '2023-11-26'],
    ['Finished 4 February 2021. Four stars.', 'Finished 4 February 2021. Four stars.', '2021-02-04'],
    ['★ 总评：清淡。\n适合睡前。', '总评：清淡。\n适合睡前。', null],
  ])('should read the farewell %j by itself', (farewell, thought, date) => {
    expect(excerptsOf(`${head}p.2\n水。\n\np.9\n船。\n\n${farewell}\n`)).toMatchObject([
      { text: '水。' },
      { text: '船。', thought: null },
      { text: '', thought, date, place: null, source: { title: '渡口' } },
    ])
  })

  it('should not take the end of a passage for a farewell', () => {
    expect(excerptsOf(`${head}p.2\n水。\n\np.9\n船。\n\n信写于1998年3月2日的渡口，他后来说。\n岸。`)).toHaveLength(3)
    expect(excerptsOf(`${head}p.2\n水。\n\np.9\n船。\n\n他读完了信。`)).toHaveLength(2)
  })

  it('should read the notes of a plugin of Obsidian', () => {
    const { excerpts, boilerplate } = read(
      [
        '# 元数据\n> [!abstract] 渡口\n> - 书名： 渡口\n> - 作者： 温如海\n> - 简介： 讲水，也讲船。它不是一本怀旧的书。\n',
        '# 高亮划线\n\n## 第一章 水\n\n> 📌 水有记性。 \n> ⏱ 2024-01-07 22:14:51 ^3300-7-12-40\n',
        '> 📌 船有船的路。 ^3300-9-6-8\n- 💭 好。 - ⏱ 2024-01-15 08:03:27 \n',
        '> 📌 岸有三张图：\n一张是路；\n一张是人。 ^3300-9-20-28\n- 💭 难画。\n    - ⏱ 2024-01-16 08:11:40 \n',
        '# 本书评论\n\n## 书评 No.01 \n走出来的书。 ^41720-7Rab0 \n⏱ 2024-02-03 21:30:18',
      ].join('\n'),
    )
    expect(excerpts).toMatchObject([
      { text: '水有记性。', date: '2024-01-07', chapter: '第一章 水', thought: null },
      { text: '船有船的路。', date: '2024-01-15', thought: '好。' },
      { text: '岸有三张图：\n一张是路；\n一张是人。', date: '2024-01-16', thought: '难画。' },
      { text: '', thought: '走出来的书。', date: '2024-02-03', chapter: null },
    ])
    const furniture = boilerplate.map((one) => one.text).join('\n')
    expect(furniture).toContain('简介： 讲水')
    expect(furniture).toContain('书评 No.01')
  })

  it('should read a page below a quotation, with the part of the work behind it', () => {
    expect(
      excerptsOf(
        '# 《渡口》书摘\n\n> 水。\n> —— P17\n\n真的。\n\n> 船。\n> —— P66，第四章《三点》\n\n> 岸。\n> —— P90',
      ),
    ).toMatchObject([
      { text: '水。', place: 'P17', thought: '真的。', source: { title: '渡口' } },
      { text: '船。', place: 'P66，第四章《三点》', source: { title: '渡口' } },
      { text: '岸。', place: 'P90', thought: null },
    ])
  })

  it('should read passages without a mark by the pages behind them', () => {
    expect(
      excerptsOf(
        '读书笔记：《渡口》\n温如海 / 某某出版社 / 2017\n\n【第一章】\n\n水有记性。（第8页）\n\n船。（第11页）\n感想：好。\n\n【第三章】\n\n“岸，”她说，“不动。”（第52页）\n',
      ),
    ).toMatchObject([
      { text: '水有记性。', place: '第8页', chapter: '第一章', source: { title: '渡口', author: '温如海' } },
      { text: '船。', place: '第11页', thought: '好。' },
      { text: '“岸，”她说，“不动。”', place: '第52页', chapter: '第三章' },
    ])
  })

  it('should not take an arrow for a chapter', () => {
    const excerpts = excerptsOf(`${head}p.2\n水。\n→ 伏笔\n\np.9\n船。\n\np.12\n岸。\n`)
    expect(excerpts.map((one) => [one.chapter, one.thought])).toEqual([
      [null, '伏笔'],
      [null, null],
      [null, null],
    ])
  })

  it('should keep a remark under the last stamp', () => {
    expect(
      excerptsOf(
        `${head}水。\n2024/03/02 08:12 划线\n\n船。\n2024/03/02 08:15 划线\n我的笔记：好。\n真的。\n\n来自得到App`,
      ),
    ).toMatchObject([{ text: '水。' }, { text: '船。', thought: '好。\n真的。' }])
  })

  it('should read annotations of Zotero', () => {
    const link = (page: number) =>
      `([Wen, 2018, p. ${page}](zotero://select/items/A1)) ([pdf](zotero://open/A1?page=${page}))`
    const text = `# Annotations\n(5/12/2023, 3:14:07 PM)\n\n“Water.” ${link(4)} good\n\n“Boats.” ${link(9)}\n\n${link(11)} check\n`
    expect(detectFormat(text)).toBe('highlights')
    expect(excerptsOf(text)).toMatchObject([
      { text: 'Water.', place: 'Wen, 2018, p. 4', thought: 'good', url: 'zotero://open/A1?page=4' },
      { text: 'Boats.', place: 'Wen, 2018, p. 9', thought: null },
      { text: '', place: 'Wen, 2018, p. 11', thought: 'check', url: 'zotero://open/A1?page=11' },
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
    ['brackets below quotations', '"水。"\n(备注: 好\n(章节: 一)\n'],
    ['open quotations', '“水。”“\n'],
    ['callouts', '> [!quote] P3\n> 水。\n\n> [!note]\n> 好\n^水-a1\n'],
    ['marks of quotations', '第1页 第一章 水\n2024-01-01 08:00:00\n<原文开始>水。<原文开始>\n'],
    ['numbers', '1、\n水。\n——《渡口》某人，P1\n\n——同上\n'],
  ])('should not take long over many %s', (_, part) => {
    const start = performance.now()
    read(part.repeat(5000))
    expect(performance.now() - start).toBeLessThan(4000)
  })

  it('should take what stands between a day and the next ruler for the words of the reader', () => {
    expect(
      excerptsOf(
        `# 渡口\n\n水。\n2025/3/1 20:14\n\n好\n\n一、问外公\n\n----\n\n船。\n2025/3/2 20:14\n\n----\n\n岸。\n2025/3/3 20:14\n\n妙\n`,
      ),
    ).toMatchObject([
      { text: '水。', thought: '好\n一、问外公', date: '2025-03-01' },
      { text: '船。', thought: null, date: '2025-03-02' },
      { text: '岸。', thought: '妙', date: '2025-03-03' },
    ])
  })

  it('should not take passages below the day of another for words of the reader where no ruler parts them', () => {
    expect(excerptsOf(`${head}水。\n2025/3/1 20:14\n\n船。\n2025/3/2 20:14\n\n岸。\n2025/3/3 20:14\n`)).toMatchObject([
      { text: '水。', thought: null },
      { text: '船。', thought: null },
      { text: '岸。', thought: null },
    ])
  })

  it('should take a number for a page only where most days have one below', () => {
    const numbered = excerptsOf(`${head}2025-03-01 20:14\n4\n水。\n\n2025-03-02 20:14\n18\n船。\n`)
    expect(numbered).toMatchObject([
      { text: '水。', place: '4' },
      { text: '船。', place: '18' },
    ])
    const once = excerptsOf(`${head}2025-03-01 20:14\n1984\n\n2025-03-02 20:14\n船。\n\n2025-03-03 20:14\n岸。\n`)
    expect(once).toMatchObject([{ text: '1984', place: null }, { text: '船。' }, { text: '岸。' }])
  })

  it('should read passages without a full stop in a document of Google Play Books', () => {
    const top = '渡口\n\n温如海\n\nAll your annotations\nCreated by Mo – Last synced March 9, 2025\n\n'
    expect(
      excerptsOf(
        `${top}水有记性\n\nMarch 1, 2025\nxii\n\n\n船有船的路\n\n想外公\n\nMarch 2, 2025\n3\n\n\n岸\n\n岸不动\n\nMarch 2, 2025\n9\n`,
      ),
    ).toMatchObject([
      { text: '水有记性', place: 'xii', chapter: null, source: { title: '渡口', author: '温如海' } },
      { text: '船有船的路', thought: '想外公', place: '3' },
      { text: '岸不动', chapter: '岸', place: '9', date: '2025-03-02' },
    ])
  })

  it('should set aside the names of those who wrote, and no passage where there is none', () => {
    const { excerpts, boilerplate } = read(
      'Users: a_b, Dr. C\nTotal users: 2\n\nAnnotation 1:\n2025-04-14 19:22\nComment: 好。\na_b\nQuote: "水。"\n\nAnnotation 2:\n2025-04-14 19:30\nComment: 妙。\nDr. C\nQuote: "null"\n',
    )
    expect(excerpts).toMatchObject([
      { text: '"水。"', thought: '好。' },
      { text: '', thought: '妙。' },
    ])
    expect(boilerplate.map(({ text }) => text)).toEqual(['Users: a_b, Dr. C', 'Total users: 2', 'a_b', 'Dr. C'])
  })

  it('should read what stands in brackets below quotations, over more lines, and keep brackets of the text', () => {
    const { excerpts, boilerplate } = read(
      '渡口 - 温如海 (高亮: 2; 备注: 1)\n\n“水有记性。”\n（备注：好\n（真的）\n妙）\n（章节：一 水）\n（页码：9）\n\n““走吧，”他说，“快。”\n\n“船来了。””\n（章节：二 船）\n\n“岸不动。\n（是水在动。）”\n（章节：二 船）\n',
    )
    expect(excerpts).toMatchObject([
      { text: '水有记性。', thought: '好\n（真的）\n妙', chapter: '一 水', place: '页码：9' },
      { text: '“走吧，”他说，“快。”\n“船来了。”', thought: null, chapter: '二 船' },
      { text: '岸不动。\n（是水在动。）', thought: null, chapter: '二 船' },
    ])
    expect(excerpts[0]?.source).toMatchObject({ title: '渡口', author: '温如海' })
    expect(boilerplate.map(({ text }) => text)).toEqual(['(高亮: 2; 备注: 1)'])
  })

  it('should read pages below quotations, and pages above them where the first stands above', () => {
    expect(excerptsOf('# 渡口\n\n> 水。\n\nP12。好。\n\n> 船。\n\nP13\n\n> 岸。\n\n> 灯。')).toMatchObject([
      { text: '水。', place: 'P12', thought: '好。' },
      { text: '船。', place: 'P13', thought: null },
      { text: '岸。', place: null },
      { text: '灯。', place: null },
    ])
    expect(excerptsOf('# 渡口\n\nP12\n\n> 水。\n\nP13\n\n> 船。\n')).toMatchObject([
      { text: '水。', place: 'P12' },
      { text: '船。', place: 'P13' },
    ])
  })

  it('should take a box of Obsidian for own words only where another is quoted', () => {
    expect(excerptsOf('# 渡口\n\n> [!quote] P3\n> 水。\n\n> [!note]- 想法\n> 好。\n> 妙。')).toMatchObject([
      { text: '水。', place: 'P3', thought: '好。\n妙。' },
    ])
    expect(excerptsOf('# 渡口\n\n> [!note] P3\n> 水。\n\n> [!note] P4\n> 船。')).toMatchObject([
      { text: '水。', place: 'P3', thought: null },
      { text: '船。', place: 'P4', thought: null },
    ])
  })

  it('should put own words under their headings', () => {
    const { excerpts, boilerplate } = read(
      '# 渡口\n\n## 缘起\n\n外公送的。\n\n## 一\n\n> 水。\n\n> 船。\n\n## 疑问\n\n岸呢？\n',
    )
    expect(excerpts).toMatchObject([
      { text: '', thought: '外公送的。', chapter: '缘起' },
      { text: '水。', chapter: '一' },
      { text: '船。', chapter: '一' },
      { text: '', thought: '岸呢？', chapter: '疑问' },
    ])
    expect(boilerplate).toEqual([])
  })

  it('should part quotations between marks from own words', () => {
    expect(
      excerptsOf(
        '《渡口》\n作者: 温如海\n页数: 9\n\n第3页 第一章 水\n2024-01-01 08:00:00\n先抄：<原文开始>水。\n船。</原文结束>好。\n\n第4页\n2024-01-02 08:00:00\n没懂\n\n《岸》\n作者: 白砚\n\n第5页\n2024-01-03 08:00:00\n‹原文开始›岸。‹/原文结束›\n',
      ),
    ).toMatchObject([
      {
        text: '水。\n船。',
        thought: '先抄：\n好。',
        place: '第3页',
        chapter: '第一章 水',
        source: { title: '渡口', author: '温如海' },
      },
      { text: '', thought: '没懂', place: '第4页', chapter: null },
      { text: '岸。', thought: null, source: { title: '岸', author: '白砚' } },
    ])
  })

  it.each([
    ['——《渡口》温如海，P9', { title: '渡口', author: '温如海' }, 'P9', null],
    ['——《渡口》，温如海', { title: '渡口', author: '温如海' }, null, null],
    ['——《渡口》[日]荀一苇 著，白砚 译，第9页', { title: '渡口', author: '[日]荀一苇' }, '第9页', null],
    ['——温如海《渡口》（P9）', { title: '渡口', author: '温如海' }, 'P9', null],
    ['——温如海《渡口》第三章 p.9', { title: '渡口', author: '温如海' }, 'p.9', '第三章'],
    ['——《渡口》·水篇', { title: '渡口', author: null }, null, '水篇'],
    ['——《渡口》学而篇', { title: '渡口', author: null }, '学而篇', null],
    ['——同上', { title: '岸', author: '白砚' }, 'P1', null],
    ['——同上，P7', { title: '岸', author: '白砚' }, 'P7', null],
  ])('should read what stands behind a title: %s', (line, source, place, chapter) => {
    expect(excerptsOf(`一。\n——白砚《岸》P1\n\n水。\n${line}\n\n三。\n——白砚《岸》P3\n`)[1]).toMatchObject({
      text: '水。',
      source,
      place,
      chapter,
    })
  })

  const tolino = (day: string, words = 'Highlight on page 3: "A ford."', label = 'Added on') =>
    `The Ford (Wen, R.)\n${words}\n${label} ${day} | 9:05\n\n-----------------------------------\n\n`

  it('should tell days from months in notes of a Tolino by all of them', () => {
    const datesOf = (...days: string[]) => excerptsOf(days.map((day) => tolino(day)).join('')).map((one) => one.date)
    expect(datesOf('02/03/2023', '02/14/2023')).toEqual(['2023-02-03', '2023-02-14'])
    expect(datesOf('02/03/2023', '14/03/2023')).toEqual(['2023-03-02', '2023-03-14'])
    expect(excerptsOf(tolino('02/03/2023', 'Markering op pagina 3: "Een wad."', 'Toegevoegd op'))).toMatchObject([
      { text: 'Een wad.', place: 'pagina 3', date: '2023-03-02' },
    ])
  })

  it('should keep a note of a Tolino that is about no passage, and a day that is none', () => {
    const { excerpts, boilerplate } = read(tolino('02/45/2023', 'Note on page 3: why "ford"?'))
    expect(excerpts).toMatchObject([{ text: '', thought: 'why "ford"?', date: null, source: { author: 'Wen, R.' } }])
    expect(boilerplate.map((one) => one.text)).toEqual(['Added on 02/45/2023 | 9:05'])
  })

  it('should read exports of KOReader that follow each other in a line', () => {
    const one = (title: string, page: number) =>
      `　${title}\n　\n　　-- Page: ${page}, added on Sat Mar  2 07:15:20 2024\n\n水有记性。\n-=-=-=-=-=-`
    const { excerpts, boilerplate } = read(`${one('渡口', 3)}${one('岸', 5)}\n再会`)
    expect(excerpts).toMatchObject([
      { source: { title: '渡口' }, chapter: null, place: 'Page: 3', date: '2024-03-02' },
      { source: { title: '岸' }, chapter: null, place: 'Page: 5' },
    ])
    expect(boilerplate.map(({ text }) => text)).toEqual(['再会'])
  })

  const memo = (content: string) =>
    `<div class="memo"><div class="time">2024-03-02 07:15:20</div><div class="content">${content}</div><div class="files"></div></div>`

  it.each([
    ['<p>今天下雨。</p>', { text: '', thought: '今天下雨。', source: null, date: '2024-03-02', tags: [] }],
    ['<p>#日记 下雨 #1 好 #雨</p>', { thought: '下雨 #1 好', tags: ['日记', '雨'] }],
    [
      '<p>水有记性。<br>船没有。</p><p>——《渡口》</p>',
      { text: '水有记性。\n船没有。', source: { title: '渡口' }, thought: null },
    ],
    ['<p>又读。</p><p>“水。”</p><p>——温如海《渡口》P3</p>', { text: '水。', place: 'P3', thought: '又读。' }],
    ['<p>他说了句：</p><p>“水。”</p>', { text: '', thought: '他说了句：\n“水。”', source: null }],
    ['<p>原文：水。</p><p>想法：好。</p>', { text: '水。', thought: '好。' }],
  ])('should read the memo %s of flomo', (content, excerpt) => {
    expect(detectFormat(memo(content))).toBe('highlights')
    expect(excerptsOf(memo(content))).toMatchObject([excerpt])
  })

  it.each(['从我的 iPhone 发送', '發自我的手機', 'Sent from my tablet', '发自我的小米手机'])(
    'should set %s aside',
    (words) => {
      const { excerpts, boilerplate } = read(`${head}p.3\n「水有记性。」\n\np.5\n「船。」\n\n--\n${words}\n`)
      expect(excerpts).toMatchObject([{ text: '水有记性。' }, { text: '船。', thought: null }])
      expect(boilerplate.map(({ text }) => text)).toEqual([words])
    },
  )

  it.each([
    ['页码忘了，大概三十几页', '页码忘了，大概三十几页'],
    ['page unknown', 'page unknown'],
    ['somewhere around p. 40?', 'somewhere around p. 40?'],
  ])('should take %s over a quotation for its page', (words, place) => {
    const text = `${head}p.3\n「水有记性。」\n→ 好\n\n${words}\n「船。」\n\np.5\n「岸。」\n`
    expect(excerptsOf(text)).toMatchObject([
      { thought: '好' },
      { text: '船。', place, thought: null },
      { place: 'p.5' },
    ])
  })
})
