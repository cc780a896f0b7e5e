import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEmitter, read } from '../../src/index.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'

interface Format {
  name: string
  /** The input format. */
  from: string
  urls: boolean
  /** Which ends the format says. */
  ends: 'none' | 'stated' | 'all'
}

const formats: readonly Format[] = [
  { name: 'chapters-json', from: 'chapters-json', urls: true, ends: 'stated' },
  { name: 'psc', from: 'psc', urls: true, ends: 'none' },
  { name: 'ffmetadata', from: 'ffmetadata', urls: false, ends: 'all' },
  { name: 'webvtt-chapters', from: 'vtt', urls: false, ends: 'all' },
  { name: 'matroska', from: 'matroska', urls: false, ends: 'stated' },
  { name: 'mp4chaps', from: 'mp4chaps', urls: true, ends: 'none' },
  { name: 'audacity', from: 'audacity', urls: false, ends: 'stated' },
]

interface Made {
  /** Seconds to the next chapter; what of them the chapter states to last. */
  gap: number
  lasts: number | null
  title: string
  url: string | null
}

const url = fc.constantFrom('https://a.example/中?a=1&b=2', 'https://b.example/c_(d)/#e', 'mailto:a@b.example', null)

const made: fc.Arbitrary<Made[]> = fc.array(
  fc
    .record({
      // Milliseconds, so that sums are exact.
      gap: fc.integer({ min: 1, max: 4_000_000 }),
      lasts: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      title: hostileText,
      url,
    })
    .map(({ gap, lasts, ...rest }) => {
      const length = lasts === null ? null : Math.ceil(lasts * gap)
      return { ...rest, gap, lasts: length === null || length === 0 ? null : length }
    }),
  { minLength: 1, maxLength: 8 },
)

/** The chapters as a document has them: the end is the stated one, else the next start. */
function createChapters(items: readonly Made[]) {
  let at = 0
  return items.map(({ gap, lasts, title, url: address }, index) => {
    const start = at
    at += gap
    const isLast = index === items.length - 1
    const end = lasts === null ? (isLast ? null : at) : start + lasts
    return createChapter({ start: start / 1000, end: end === null ? null : end / 1000, title, url: address })
  })
}

/** What becomes of a title on its way: one line, no control characters, no halves of characters, white space of readers. */
function collapse(title: string): string {
  return title
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a reader that knows starts only makes of ends. */
function nextStart(chapters: readonly { start: number }[], index: number): number | null {
  return chapters[index + 1]?.start ?? null
}

describe.each(formats)('$name', ({ name, from, urls, ends }) => {
  it('should be read back as the same chapters, whatever their titles are', async () => {
    const emitter = await loadEmitter(name)
    await fc.assert(
      fc.asyncProperty(made, fc.option(fc.integer({ min: 0, max: 10_000 })), async (items, duration) => {
        const chapters = createChapters(items)
        const text = emitter.emit(createDocument({ episodes: [createEpisode({ duration, chapters })] }))
        const [episode] = (await read(String(text), { from })).episodes
        const found = episode?.chapters ?? []
        expect(found.map(({ start }) => start)).toEqual(chapters.map(({ start }) => start))
        expect(found.map(({ title }) => collapse(title).replace(/ >$/, '>'))).toEqual(
          chapters.map(({ title }) => collapse(title).replace(/ >$/, '>')),
        )
        expect(found.map((chapter) => chapter.url)).toEqual(chapters.map((chapter) => (urls ? chapter.url : null)))
        expect(found.map(({ end }) => end)).toEqual(
          chapters.map(({ start, end }, index) => {
            if (ends === 'none') return nextStart(chapters, index)
            if (end !== null || ends === 'stated') return end
            return duration !== null && duration > start ? duration : Math.round(start * 1000 + 1000) / 1000
          }),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('should say nothing that a reader doubts or sets aside', async () => {
    const emitter = await loadEmitter(name)
    const items = ['开场', 'a: b', 'a: c', '"', '=', '>> 甲', '-->', '<v 甲>乙'].map((title) => ({
      gap: 60_000,
      lasts: null,
      title,
      url: null,
    }))
    const text = emitter.emit(createDocument({ episodes: [createEpisode({ chapters: createChapters(items) })] }))
    const { messages, boilerplate, episodes } = await read(String(text), { from })
    expect({ messages, boilerplate }).toEqual({ messages: [], boilerplate: [] })
    expect(episodes.map(({ people }) => people)).toEqual([[]])
  })

  it('should be found out without being told', async () => {
    const emitter = await loadEmitter(name)
    const items = ['开场', '正题', '结尾'].map((title) => ({ gap: 60_000, lasts: null, title, url: null }))
    const text = emitter.emit(createDocument({ episodes: [createEpisode({ chapters: createChapters(items) })] }))
    expect((await read(String(text))).source.format).toBe(from)
  })

  it('should be in the order of time', async () => {
    const emitter = await loadEmitter(name)
    const chapters = [300, 0, 600, 300].map((start, i) => createChapter({ start, title: `第 ${i} 章` }))
    const text = emitter.emit(createDocument({ episodes: [createEpisode({ chapters })] }))
    const found = (await read(String(text), { from })).episodes[0]?.chapters ?? []
    expect(found.map(({ start, title }) => [start, title])).toEqual([
      [0, '第 1 章'],
      [300, '第 0 章'],
      [300, '第 3 章'],
      [600, '第 2 章'],
    ])
  })

  it('should hold no chapter where there is none', async () => {
    const emitter = await loadEmitter(name)
    const output = emitter.emit(createDocument())
    // A format that wants a chapter becomes no file.
    if (typeof output !== 'string') return expect(output).toEqual({})
    const { episodes, messages } = await read(output, { from })
    expect(episodes.flatMap(({ chapters }) => chapters)).toEqual([])
    expect(messages).toEqual([])
  })
})

describe('youtube', () => {
  // A description is plain text: what a title that looks like something else means there is nobody's to say.
  const title = fc
    .tuple(
      fc.constantFrom('开场', '聊聊灯塔', 'Intro', '为什么是“一个人”', '3 个问题', '第二部分', 'Q&A'),
      fc.constantFrom('', '：怎么开始', ' & 结尾', '（下）', ' 2024', '？'),
    )
    .map((parts) => parts.join(''))

  it('should be read back as the same chapters', async () => {
    const emitter = await loadEmitter('youtube')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ gap: fc.integer({ min: 10, max: 4000 }), title }), { minLength: 3, maxLength: 12 }),
        async (items) => {
          let start = 0
          const chapters = items.map((item) => {
            const chapter = createChapter({ start, title: item.title })
            start += item.gap
            return chapter
          })
          const text = String(emitter.emit(createDocument({ episodes: [createEpisode({ chapters })] })))
          const [episode] = (await read(text)).episodes
          expect(episode?.chapters.map((chapter) => [chapter.start, chapter.title])).toEqual(
            chapters.map((chapter) => [chapter.start, chapter.title]),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})
