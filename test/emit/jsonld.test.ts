import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLinkable } from '../../src/emit/isLinkable.js'
import { jsonld } from '../../src/emit/jsonld.js'
import type { Document } from '../../src/index.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

function createValidator() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(new URL('jsonld/jsonld.schema.json', import.meta.url), 'utf8')))
}

const validate = createValidator()

/** What is written, as JSON says it, after it was held to the schema. */
function read(document: Document) {
  const data = JSON.parse(String(jsonld.emit(document)))
  validate(data)
  expect(validate.errors ?? []).toEqual([])
  return data
}

const readEpisode = (parts: Parameters<typeof createEpisode>[0]) =>
  read(createDocument({ episodes: [createEpisode(parts)] }))['@graph'][0]

describe('jsonld', () => {
  it('should write a rich document', async () => {
    await expect(jsonld.emit(sample)).toMatchFileSnapshot('sample/episode.jsonld')
  })

  it('should state nothing of an episode of which nothing is known', () => {
    expect(jsonld.emit(createDocument({ episodes: [createEpisode()] }))).toBe(
      '{\n  "@context": "https://schema.org",\n  "@graph": [\n    {\n      "@type": "PodcastEpisode"\n    }\n  ]\n}\n',
    )
  })

  it('should write a list without an episode', () => {
    expect(read(createDocument())).toEqual({ '@context': 'https://schema.org', '@graph': [] })
  })

  it('should leave out an end that is none', () => {
    const chapters = [createChapter({ start: 5, end: 5, title: '甲' }), createChapter({ start: 9, end: 3 })]
    expect(readEpisode({ chapters }).hasPart).toEqual([
      { '@type': 'Clip', name: '甲', startOffset: 5 },
      { '@type': 'Clip', startOffset: 9 },
    ])
  })

  it('should not give an address that is none of the web', () => {
    const url = 'javascript:alert(1)'
    const link = { number: null, about: null, start: null, url }
    expect(
      readEpisode({
        url,
        chapters: [createChapter({ title: '甲', url })],
        links: [
          { ...link, title: '乙' },
          { ...link, title: null },
        ],
        images: [{ url, alt: '丙' }],
        people: [{ name: '丁', role: 'guest', about: null, links: [{ title: null, url }] }],
      }),
    ).toEqual({
      '@type': 'PodcastEpisode',
      contributor: [{ '@type': 'Role', roleName: 'guest', contributor: { '@type': 'Person', name: '丁' } }],
      citation: [{ '@type': 'CreativeWork', name: '乙' }],
      hasPart: [{ '@type': 'Clip', name: '甲', startOffset: 0 }],
    })
  })

  it('should not end the script of a page', () => {
    const text = String(jsonld.emit(createDocument({ episodes: [createEpisode({ title: '</script><!--<script>' })] })))
    expect(text).not.toContain('<')
    expect(text).toContain('\\u003c/script>')
  })

  it('should say what the document says, of every fixture', () => {
    for (const document of listDocuments()) {
      const episodes = read(document)['@graph']
      expect(episodes).toHaveLength(document.episodes.length)
      for (const [index, { title, published, chapters, people }] of document.episodes.entries()) {
        const { name, datePublished, hasPart = [], contributor = [], mentions = [] } = episodes[index]
        expect([name ?? null, datePublished ?? null]).toEqual([title, published])
        expect(hasPart.map((clip: Record<string, unknown>) => [clip.startOffset, clip.name ?? ''])).toEqual(
          chapters.map((chapter) => [chapter.start, chapter.title]),
        )
        expect(contributor.length).toBe(people.filter(({ role }) => role !== 'mentioned').length)
        expect(mentions.length).toBeGreaterThanOrEqual(people.length - contributor.length)
      }
    }
  })

  it('should read back, whatever the text holds', () => {
    const words = hostileText.filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (texts) => {
        const chapters = texts.map((text) => createChapter({ title: text, section: text, notes: [text], url: text }))
        const { hasPart, name } = readEpisode({ title: texts[0] ?? null, chapters })
        expect(name).toBe(texts[0])
        expect(hasPart).toEqual(
          texts.map((text) => ({
            '@type': 'Clip',
            name: text,
            startOffset: 0,
            ...(isLinkable(text) ? { url: text } : {}),
            description: text,
            isPartOf: { '@type': 'CreativeWork', name: text },
          })),
        )
      }),
    )
  })
})
