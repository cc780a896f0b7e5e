import audacityParser from 'podcast-chapter-parser-audacity'
import mp4chapsParser from 'podcast-chapter-parser-mp4chaps'
import { describe, expect, it } from 'vitest'
import { audacity } from '../../src/emit/audacity.js'
import { listChapters } from '../../src/emit/chapterFiles/listChapters.js'
import { mp4chaps } from '../../src/emit/mp4chaps.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileChapters } from './hostileChapters.js'
import { listEpisodes } from './listEpisodes.js'

/** They skip a chapter without a title, and look for the address between the first `<` and the first `>`, whatever the title holds. */
const plain = (title: string) => title.trim() !== '' && !/[<>]/.test(title)

const episodes = [createEpisode({ chapters: hostileChapters }), ...listEpisodes()].map((episode) => ({
  ...episode,
  chapters: episode.chapters.filter(({ title }) => plain(title)),
}))

describe.each([
  { emitter: mp4chaps, parser: mp4chapsParser, urls: true },
  { emitter: audacity, parser: audacityParser, urls: false },
])('$emitter.name, by the chapter parser of others', ({ emitter, parser, urls }) => {
  it('should be read with the same starts, titles and addresses: every document, titles that break formats', () => {
    for (const episode of episodes) {
      const found = parser.parse(String(emitter.emit(createDocument({ episodes: [episode] }))))
      expect(found.map(({ start, title, href }) => [start, title, href ?? null])).toEqual(
        listChapters(episode)
          .filter(({ title }) => title !== '')
          .map(({ start, title, url }) => [Math.round(start * 1000), title, urls ? url : null]),
      )
    }
  })
})
