import { describe, expect, it } from 'vitest'
import { WebVTTParser } from 'webvtt-parser'
import { listEnded } from '../../src/emit/chapterFiles/listEnded.js'
import { toLine } from '../../src/emit/toLine.js'
import { webvttChapters } from '../../src/emit/webvttChapters.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileChapters } from './hostileChapters.js'
import { listEpisodes } from './listEpisodes.js'

const parse = (text: string) => new WebVTTParser().parse(text, 'chapters')

describe('webvtt-chapters, by webvtt-parser', () => {
  it('should be valid with the same times and titles: every document, titles that break formats', () => {
    for (const episode of [...listEpisodes(), createEpisode({ chapters: hostileChapters }), createEpisode()]) {
      const { cues, errors } = parse(String(webvttChapters.emit(createDocument({ episodes: [episode] }))))
      expect(errors).toEqual([])
      expect(cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual(
        listEnded(episode).map(({ start, end }) => [start / 1000, end / 1000]),
      )
      // Not from its tree: that keeps the semicolon of an entity.
      const titles = cues.map(({ text }) => decode(text))
      expect([...titles].sort()).toEqual(episode.chapters.map(({ title }) => toLine(title)).sort())
      for (const { tree } of cues) for (const { type } of tree.children) expect(type).toBe('text')
    }
  })

  it('should not be valid with a tag, or an end before the start', () => {
    expect(parse('WEBVTT\n\n00:05.000 --> 00:09.000\n<b>a</b>\n').errors).not.toEqual([])
    expect(parse('WEBVTT\n\n00:05.000 --> 00:05.000\na\n').errors).not.toEqual([])
  })
})

function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}
