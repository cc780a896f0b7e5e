import { describe, expect, it } from 'vitest'
import { emitEpisodes } from '../../../src/emit/chapterFiles/emitEpisodes.js'
import { createChapter, createDocument, createEpisode } from '../../createDocument.js'

const emit = (...episodes: ReturnType<typeof createEpisode>[]) =>
  emitEpisodes(createDocument({ episodes }), '.x', ({ chapters }) => chapters.map(({ title }) => title).join())

const one = createEpisode({ title: '一', chapters: [createChapter({ title: 'a' })] })

describe('emitEpisodes', () => {
  it('should write one episode as text', () => {
    expect(emit(one)).toBe('a')
  })

  it('should write no episode as one without chapters', () => {
    expect(emit()).toBe('')
  })

  it('should write a file for each of several, also for one without chapters', () => {
    expect(emit(one, createEpisode(), one)).toEqual({ '1 一.x': 'a', '2.x': '', '3 一.x': 'a' })
  })

  it('should keep the order of more than nine', () => {
    const files = emit(...Array.from({ length: 11 }, () => one))
    expect(Object.keys(files)).toEqual(Object.keys(files).sort())
  })
})
