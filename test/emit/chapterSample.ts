import { createChapter, createDocument, createEpisode } from '../createDocument.js'

/** Chapters of every kind: with a gap behind, with an address, without a title, out of order, full of signs. */
export const chapterSample = createDocument({
  episodes: [
    createEpisode({
      title: '第 7 期 | 海边的灯塔 = 家',
      podcast: '潮汐',
      number: '7',
      published: '2024-05-06',
      duration: 4000,
      description: '一座灯塔。\n两个守塔人。\n\n三十年。',
      people: [{ name: '海蓝', role: 'author', about: null, links: [] }],
      chapters: [
        createChapter({ start: 0, end: 30.25, title: '开场' }),
        createChapter({
          start: 65.5,
          end: 3600,
          title: 'R&D <b>"甲"</b> --> ]]> \\ = ; #1',
          url: 'https://a.example/?a=1&b=2',
        }),
        createChapter({ start: 3600, end: null, title: '见 <https://b.example>' }),
        createChapter({ start: 1800, end: 3600, title: '' }),
        createChapter({ start: 3700.125, end: null, title: '结尾\n两行', url: 'javascript:alert(1)' }),
      ],
    }),
  ],
})
