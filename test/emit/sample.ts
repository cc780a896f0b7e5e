import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'

/** A document with something of everything, as a real page would give it. */
export const sample = createDocument({
  source: { path: 'inbox/042.txt', format: 'text', encoding: 'utf-8', length: 1234 },
  episodes: [
    createEpisode({
      title: '042 | 一个人的出版社：从「选题」到书店 #上',
      podcast: '纸上谈',
      number: '042',
      published: '2024-03-05',
      url: 'https://podcast.example/042',
      duration: 3725,
      tagline: '做书不是生意，是一种 *慢* 的固执。',
      description:
        '这一期我们请来了独立出版人林舟。\n她一个人做了 7 年书，成本从 $3 到 $12 不等。\n\n延伸阅读见https://podcast.example/more，欢迎留言。',
      people: [
        {
          name: '林舟',
          role: 'guest',
          about: '独立出版人，「小满书房」创始人',
          links: [{ title: '豆瓣', url: 'https://douban.example/people/lin_zhou/' }],
        },
        { name: '阿岚', role: 'host', about: null, links: [] },
        { name: '大川', role: 'editor', about: null, links: [] },
      ],
      chapters: [
        createChapter({ start: 5, end: 140, title: '开场：为什么是「一个人」？' }),
        createChapter({
          start: 140,
          end: 1265.5,
          title: '1. 选题会只有我自己',
          section: '第一部分　做书',
          notes: ['三年退了 40 个选题', '《_海边的房间_》怎么来的'],
        }),
        createChapter({ start: 1265.5, end: 1800, title: '印 <3000 册 & 不加印', section: '第一部分　做书' }),
        createChapter({
          start: 3605,
          end: 3725,
          title: '书店为什么不下单',
          section: '第二部分　卖书',
          url: 'https://podcast.example/042?t=3605',
        }),
      ],
      links: [
        {
          title: '《编辑人的世界》',
          url: 'https://books.example/wiki/编辑_(1993)',
          number: null,
          about: null,
          start: null,
        },
        { title: '上一期：纸价又涨了', url: 'https://podcast.example/041', number: '041', about: null, start: null },
        { title: '《做书》', url: null, number: null, about: null, start: null },
        { title: null, url: 'https://podcast.example/a_b?x=1&y=2', number: null, about: null, start: null },
        { title: '点我', url: 'javascript:alert(1)', number: null, about: null, start: null },
      ],
      glossary: [
        {
          term: 'ISBN',
          aliases: ['International Standard Book Number', '国际标准书号'],
          definition: '每本书的身份证号。',
          start: null,
        },
        { term: '码洋', aliases: [], definition: '定价 × 册数。\n与「实洋」相对。', start: null },
        { term: '样书', aliases: [], definition: null, start: null },
      ],
      topics: [{ text: '独立出版 vs. 大社' }, { text: '+ 书店的未来' }],
      outline: [
        { title: '开头', summary: '介绍嘉宾。', bullets: ['林舟的三次转行', '第一本书'] },
        { title: null, summary: '闲谈。', bullets: [] },
      ],
      images: [{ url: 'https://img.example/cover.jpg', alt: '封面' }],
      contacts: [
        { kind: 'xiaohongshu', handle: '@纸上谈', url: 'https://xhs.example/u/1' },
        { kind: 'email', handle: 'hi@podcast.example', url: 'mailto:hi@podcast.example' },
        { kind: 'wechat', handle: 'paper_talk', url: null },
      ],
      transcript: [
        { speaker: '阿岚', start: 5, end: 9.5, text: '大家好，欢迎收听《纸上谈》。' },
        { speaker: '林舟', start: 9.5, end: null, text: '大家好。\n\n我是林舟。' },
        { speaker: null, start: null, end: null, text: '（音乐）' },
      ],
    }),
  ],
  excerpts: [
    createExcerpt('慢，是因为书要活得比我久。', {
      source: { title: '做书的人', author: '林舟', url: 'https://books.example/1' },
      chapter: '第一章 *慢*',
      place: '第 12 页',
      date: '2024-03-06',
      thought: '和《样书》一节呼应。\n再读。',
      tags: ['出版', '慢'],
    }),
    createExcerpt('问：会后悔吗？\n答：不会。', {
      turns: [
        { speaker: '问', text: '会后悔吗？' },
        { speaker: '答', text: '不会。' },
      ],
      source: { title: '做书的人', author: '林舟', url: 'https://books.example/1' },
    }),
    createExcerpt('第一段\n第二段'),
    createExcerpt('先补船。', {
      title: '船底先于书架',
      source: { title: '042', author: '纸上谈', url: null },
      start: 724,
      end: 800,
      url: 'https://podcast.example/snip/1',
    }),
  ],
  boilerplate: [
    { text: '打开 App 收听 · 1234 次播放', reason: 'page-furniture' },
    { text: '关注我们\n微信公众号：纸上谈', reason: 'promotion' },
  ],
  messages: [
    { rule: 'chapter-order', severity: 'warning', reason: 'Unexpected jump of `30` minutes', line: 12, column: 3 },
    { rule: 'no-title', severity: 'info', reason: 'Unexpected missing title', line: null, column: null },
  ],
})
