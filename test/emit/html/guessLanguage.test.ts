import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src/emit/html/guessLanguage.js'
import { createDocument, createEpisode, createExcerpt } from '../../createDocument.js'

describe('guessLanguage', () => {
  it.each([
    ['zh', '这一期聊聊做书，嘉宾是独立出版人林舟，她用 InDesign 排版。'],
    ['zh', '這一集聊聊做書'],
    ['ja', '今回は本の作り方について話します。ゲストは編集者です。'],
    ['ko', '이번 회는 책을 만드는 이야기입니다.'],
    ['en', 'This week we talk about making books with 林舟, who has done it for years.'],
    ['en', ''],
    ['en', '123 …'],
  ])('should find %s in %s', (language, description) => {
    expect(guessLanguage(createDocument({ episodes: [createEpisode({ description })] }))).toBe(language)
    expect(guessLanguage(createDocument({ excerpts: [createExcerpt(description)] }))).toBe(language)
    expect(guessLanguage(createDocument({ boilerplate: [{ text: description, reason: 'promotion' }] }))).toBe(language)
  })
})
