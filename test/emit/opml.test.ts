import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opml } from '../../src/emit/opml.js'
import { createChapter, createDocument, createEpisode, createExcerpt } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { type ReadOutline, readOpml } from './opml/readOpml.js'
import { sample } from './sample.js'

const read = (document: ReturnType<typeof createDocument>) => readOpml(String(opml.emit(document)))

/** The texts, indented by their depth. */
function draw(outlines: readonly ReadOutline[], indent = ''): string[] {
  return outlines.flatMap(({ text, children }) => [`${indent}${text}`, ...draw(children, `${indent}  `)])
}

describe('opml', () => {
  it('should write a rich document', async () => {
    await expect(opml.emit(sample)).toMatchFileSnapshot('sample/outline.opml')
  })

  it('should put chapters under their sections, and notes under their chapters', () => {
    const chapters = [
      createChapter({ start: 5, title: '开场' }),
      createChapter({ start: 80, title: '选题', section: '做书', notes: ['退稿', '返工'] }),
      createChapter({ start: 3700, title: '印数', section: '做书' }),
    ]
    const { title, outlines } = read(
      createDocument({ episodes: [createEpisode({ title: '一个人的出版社', chapters })] }),
    )
    expect(title).toBe('一个人的出版社')
    expect(draw(outlines)).toEqual([
      '一个人的出版社',
      '  Chapters',
      '    0:05 开场',
      '    做书',
      '      1:20 选题',
      '        退稿',
      '        返工',
      '      1:01:40 印数',
    ])
  })

  it('should put excerpts under their chapters and works', () => {
    const source = { title: '做书的人', author: '林舟', url: 'https://books.example/1' }
    const excerpts = [
      createExcerpt('慢。', { source, chapter: '第一章', thought: '再读。', place: '第 3 页', tags: ['出版'] }),
      createExcerpt('', { source, chapter: '第一章', thought: '想法。' }),
      createExcerpt('别处。\n两段。'),
    ]
    const { title, outlines } = read(createDocument({ excerpts }))
    expect(title).toBeNull()
    expect(draw(outlines)).toEqual([
      '做书的人 · 林舟',
      '  第一章',
      '    慢。',
      '      再读。',
      '      第 3 页 · #出版',
      '    想法。',
      'Excerpts',
      '  别处。\n两段。',
    ])
    expect(outlines[0]?.url).toBe('https://books.example/1')
  })

  it('should link to the web only, and show what else there is', () => {
    const links = ['https://a.example/?a=1&b=2', 'javascript:alert(1)', 'file:///etc/passwd'].flatMap((url) => [
      { title: '甲', url, number: null, about: null, start: null },
      { title: null, url, number: null, about: '乙', start: null },
    ])
    const [episode] = read(createDocument({ episodes: [createEpisode({ links })] })).outlines
    expect(episode?.children[0]?.children).toEqual([
      { text: '甲', url: 'https://a.example/?a=1&b=2', children: [] },
      {
        text: 'https://a.example/?a=1&b=2',
        url: 'https://a.example/?a=1&b=2',
        children: [expect.objectContaining({ text: '乙' })],
      },
      { text: '甲', url: null, children: [expect.objectContaining({ text: 'javascript:alert(1)' })] },
      { text: 'javascript:alert(1)', url: null, children: [expect.objectContaining({ text: '乙' })] },
      { text: '甲', url: null, children: [expect.objectContaining({ text: 'file:///etc/passwd' })] },
      { text: 'file:///etc/passwd', url: null, children: [expect.objectContaining({ text: '乙' })] },
    ])
  })

  it('should name what several episodes share', () => {
    const episodes = [createEpisode({ podcast: '纸上谈', title: '上' }), createEpisode({ podcast: '纸上谈' })]
    const { title, outlines } = read(createDocument({ episodes }))
    expect(title).toBe('纸上谈')
    expect(draw(outlines)).toEqual(['上', 'Episode 2'])
    expect(read(createDocument({ episodes: [...episodes, createEpisode({ podcast: '别的' })] })).title).toBeNull()
  })

  it('should write one empty line of nothing', () => {
    expect(opml.emit(createDocument())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head/>\n  <body>\n    <outline text=""/>\n  </body>\n</opml>\n',
    )
  })

  it('should not let a text become markup, in XML nor in HTML', () => {
    const document = createDocument({
      episodes: [createEpisode({ topics: [{ text: '<b onload="x">&amp; 1 < 2 & 3' }] })],
    })
    expect(opml.emit(document)).toContain('text="&amp;lt;b onload=&quot;x&quot;&gt;&amp;amp;amp; 1 &lt; 2 &amp; 3"')
  })

  it('should read back, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const chapters = texts.map((text) =>
          createChapter({ title: `t${text}.`, section: `s${text}`, notes: [`n${text}`] }),
        )
        const [episode] = read(createDocument({ episodes: [createEpisode({ chapters })] })).outlines
        const seen = episode?.children[0]?.children.flatMap(({ text, children }) =>
          children.map((chapter) => [text, chapter.text, ...chapter.children.map((note) => note.text)]),
        )
        expect(seen).toEqual(
          texts.map((text) =>
            [`s${text}`, `0:00 t${text}.`, `n${text}`].map((words) => words.replace(illegal, '\uFFFD')),
          ),
        )
      }),
    )
  })
})

const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
