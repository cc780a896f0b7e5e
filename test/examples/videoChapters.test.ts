import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import videoChapters from '../../examples/video-chapters.js'
import { runNotes } from '../cli/runNotes.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from '../emit/hostileText.js'
import { runOverFixtures } from './runOverFixtures.js'

const emitter = './examples/video-chapters.js'

describe('examples/video-chapters.js', () => {
  it('should write what its first lines show', async () => {
    const input = 'fixtures/flattened-episode-with-page-furniture/input.txt'
    const { code, stdout } = await runNotes(['parse', '-q', '-f', emitter, input])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^0:05 开场：一泡被退货的肉桂\n2:31 关店那天，最后一位客人买走了什么\n/)
    expect(stdout).toMatch(/\n52:30 年份标签是谁贴上去的\n1:03:22 给新手的三条建议\n$/)
  })

  it('should write every chapter of every fixture', async () => {
    for (const { name, document, texts } of await runOverFixtures(['-f', emitter], '.txt')) {
      const starts = [...texts.join('').matchAll(/^(?:(\d+):)?(\d+):(\d\d)(?= |$)/gm)].map(
        ([, hours = 0, minutes, seconds]) => Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
      )
      const expected = document.episodes.flatMap(({ chapters }) =>
        chapters.map(({ start }) => Math.floor(start)).sort((a, b) => a - b),
      )
      expect(starts, name).toEqual(expected)
    }
  }, 60_000)

  it('should keep each chapter in its line, whatever its title is', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (titles) => {
        const chapters = titles.map((title, index) => createChapter({ start: index * 60, title }))
        const text = String(videoChapters.emit(createDocument({ episodes: [createEpisode({ chapters })] })))
        const lines = text.split(/[\r\n\u0085\u2028\u2029]/)
        expect(lines).toHaveLength(titles.length + 1)
        expect(lines.slice(0, -1).every((line) => /^(\d+:)?\d+:\d\d( |$)/.test(line))).toBe(true)
        expect(text).not.toMatch(/[<>\t\u0000-\u0009\u202e]/)
      }),
    )
  })

  it('should sort, begin with the opening it is given, and head the lists of several episodes', () => {
    const chapters = [createChapter({ start: 3700.5, title: '后来' }), createChapter({ start: 65, title: '先来' })]
    const episodes = [createEpisode({ title: '第一\n期', chapters }), createEpisode(), createEpisode({ chapters })]
    expect(videoChapters.emit(createDocument({ episodes }), { opening: '开头' })).toBe(
      '第一 期\n0:00 开头\n1:05 先来\n1:01:40 后来\n\n2\n0:00 开头\n1:05 先来\n1:01:40 后来\n',
    )
    expect(videoChapters.emit(createDocument())).toBe('')
  })
})
