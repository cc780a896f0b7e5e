import { describe, expect, it } from 'vitest'
import { chaptersJson } from '../../src/emit/chaptersJson.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'

describe('chapters-json', () => {
  it('should write ascending chapters and no member without a value', () => {
    expect(JSON.parse(String(chaptersJson.emit(chapterSample)))).toEqual({
      version: '1.2.0',
      title: '第 7 期 | 海边的灯塔 = 家',
      podcastName: '潮汐',
      author: '海蓝',
      description: '一座灯塔。\n两个守塔人。\n\n三十年。',
      chapters: [
        { startTime: 0, endTime: 30.25, title: '开场' },
        { startTime: 65.5, title: 'R&D <b>"甲"</b> --> ]]> \\ = ; #1', url: 'https://a.example/?a=1&b=2' },
        { startTime: 1800, endTime: 3600 },
        { startTime: 3600, title: '见 <https://b.example>' },
        { startTime: 3700.125, title: '结尾 两行' },
      ],
    })
  })

  it('should indent by two spaces and end with one line break', () => {
    expect(chaptersJson.emit(createDocument())).toBe('{\n  "version": "1.2.0",\n  "chapters": []\n}\n')
  })

  it('should not write half a character, which strict readers of JSON refuse', () => {
    const episode = createEpisode({ title: '\ud83d', podcast: '\ude00', description: 'a\n\ud83d' })
    expect(chaptersJson.emit(createDocument({ episodes: [episode] }))).not.toMatch(/\\u/)
  })
})
