import { describe, expect, it } from 'vitest'
import { listChapters } from '../../../src/emit/chapterFiles/listChapters.js'
import { createChapter, createEpisode } from '../../createDocument.js'

const list = (...chapters: Parameters<typeof createChapter>) =>
  listChapters(createEpisode({ chapters: chapters.map((chapter) => createChapter(chapter)) }))

describe('listChapters', () => {
  it('should order by time and keep the order of the text where times are the same', () => {
    const chapters = [60, 0, 60, 30].map((start, index) => createChapter({ start, title: String(index) }))
    expect(listChapters(createEpisode({ chapters })).map(({ title }) => title)).toEqual(['1', '3', '0', '2'])
  })

  it('should keep an end that is stated', () => {
    const chapters = [createChapter({ end: 50 }), createChapter({ start: 60, end: 90.5 })]
    expect(listChapters(createEpisode({ chapters })).map(({ end }) => end)).toEqual([50, 90.5])
  })

  it('should not take the next start of the text for an end, wherever that chapter goes', () => {
    const chapters = [createChapter({ end: 600 }), createChapter({ start: 600 }), createChapter({ start: 300 })]
    expect(listChapters(createEpisode({ chapters })).map(({ end }) => end)).toEqual([null, null, null])
  })

  it('should not keep an end that is not later than the start', () => {
    expect(
      list({ start: 5, end: 5 })
        .concat(list({ start: 5, end: 1 }))
        .map(({ end }) => end),
    ).toEqual([null, null])
  })
})
