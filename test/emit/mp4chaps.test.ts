import { describe, expect, it } from 'vitest'
import { mp4chaps } from '../../src/emit/mp4chaps.js'
import { createDocument } from '../createDocument.js'
import { chapterSample } from './chapterSample.js'

describe('mp4chaps', () => {
  it('should write a line a chapter, by time, the address behind', () => {
    expect(mp4chaps.emit(chapterSample)).toBe(`00:00:00.000 开场
00:01:05.500 R&D <b>"甲"</b> --> ]]> \\ = ; #1 <https://a.example/?a=1&b=2>
00:30:00.000
01:00:00.000 见 <https://b.example >
01:01:40.125 结尾 两行
`)
  })

  it('should write nothing where there is no chapter', () => {
    expect(mp4chaps.emit(createDocument())).toBe('')
  })
})
