import { describe, expect, it } from 'vitest'
import { youtube } from '../../src/emit/youtube.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'
import { hostileChapters } from './hostileChapters.js'

describe('youtube', () => {
  it('should write whole seconds and no sign that YouTube refuses', () => {
    expect(youtube.emit(chapterSample)).toBe(`0:00 开场
1:05 R&D ＜b＞"甲"＜/b＞ --＞ ]]＞ \\ = ; #1
30:00
1:00:00 见 ＜https://b.example＞
1:01:40 结尾 两行
`)
  })

  it('should not round up into the next chapter', () => {
    const chapters = [createChapter({ start: 59.99, title: 'a' })]
    expect(youtube.emit(createDocument({ episodes: [createEpisode({ chapters })] }))).toBe('0:59 a\n')
  })

  it('should write a line a chapter, whatever the titles hold', () => {
    const text = youtube.emit(createDocument({ episodes: [createEpisode({ chapters: hostileChapters })] }))
    const lines = String(text).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(hostileChapters.length)
    for (const line of lines) expect(line).toMatch(/^(?:\d+:)?\d{1,2}:\d\d(?: [^<>\p{Cc}\u2028\u2029]+)?$/u)
  })

  it('should write nothing where there is no chapter', () => {
    expect(youtube.emit(createDocument())).toBe('')
  })
})
