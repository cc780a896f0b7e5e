import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { chaptersJson } from '../../src/emit/chaptersJson.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileChapters } from './hostileChapters.js'
import { listEpisodes } from './listEpisodes.js'

const schema = new URL('../validators/podcastChapters.schema.json', import.meta.url)
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')))

const episodes = listEpisodes()
const hostile = createEpisode({ title: '</x>\n"', podcast: '\u0000', chapters: hostileChapters })

describe('chapters-json, by a schema after the specification', () => {
  it('should be valid and ascending for every document, and for titles that break formats', () => {
    expect(episodes.length).toBeGreaterThan(20)
    for (const episode of [...episodes, hostile, createEpisode()]) {
      const file = JSON.parse(String(chaptersJson.emit(createDocument({ episodes: [episode] }))))
      validate(file)
      expect(validate.errors).toBeNull()
      const starts = file.chapters.map((chapter: { startTime: number }) => chapter.startTime)
      expect(starts).toEqual(episode.chapters.map(({ start }) => start).sort((a, b) => a - b))
    }
  })

  it.each([
    ['a start as text', { version: '1.2.0', chapters: [{ startTime: '5' }] }],
    ['an unknown member', { version: '1.2.0', chapters: [{ startTime: 5, notes: [] }] }],
    ['an unsafe address', { version: '1.2.0', chapters: [{ startTime: 5, url: 'javascript:alert(1)' }] }],
    ['no version', { chapters: [] }],
  ])('should not be valid with %s', (_, file) => {
    expect(validate(file)).toBe(false)
  })
})
