import { describe, expect, it } from 'vitest'
import type { Field } from '../../scripts/accuracy/fields.js'
import { judgeDocument } from '../../scripts/accuracy/judgeDocument.js'
import { labelDocument } from '../../scripts/accuracy/labelDocument.js'
import type { Labels } from '../../scripts/accuracy/labels.js'
import { computeRate, sumFindings } from '../../scripts/accuracy/tally.js'
import type { Document, DocumentEpisode } from '../../src/index.js'
import { createDocument, createEpisode, createExcerpt } from '../createDocument.js'

const hold = (episode: Partial<DocumentEpisode>) => createDocument({ episodes: [createEpisode(episode)] })
const chapter = { start: 5, end: null, title: '开场', section: null, notes: [], url: null }
const count = (field: Field, labels: Labels, document: Document, text: string | null = null) =>
  sumFindings(judgeDocument(labels, document, text))[field]

describe('judgeDocument', () => {
  it('should find a document equal to itself', () => {
    const document = hold({
      title: '第 1 期',
      chapters: [{ ...chapter, section: '上', notes: ['一', '一'] }],
      people: [{ name: '小明', role: 'host', about: null, links: [] }],
      glossary: [{ term: 'A', aliases: ['B'], definition: 'C', start: null }],
      transcript: [{ speaker: null, start: null, end: null, text: '你好' }],
    })
    const tally = sumFindings(judgeDocument(labelDocument(document), document, null))
    const rates = Object.values(tally).map((sum) => computeRate(sum).f1)
    expect(new Set(rates)).toEqual(new Set([1, null]))
    expect(tally.notes.right).toBe(2)
  })

  it('should count a chapter with another title as a start only', () => {
    const labels = { episodes: [{ chapters: [{ start: 5, title: '结尾' }] }] }
    expect(count('start', labels, hold({ chapters: [chapter] })).right).toBe(1)
    expect(count('chapter', labels, hold({ chapters: [chapter] }))).toEqual({ right: 0, missed: 1, extra: 1 })
  })

  it('should accept an alternative title', () => {
    const labels = { episodes: [{ chapters: [{ start: 5, title: '结尾', alt: ['开场'] }] }] }
    expect(count('chapter', labels, hold({ chapters: [chapter] })).right).toBe(1)
  })

  it('should count an invented section as extra, not as missed', () => {
    const labels = { episodes: [{ chapters: [{ start: 5, title: '开场' }] }] }
    const document = hold({ chapters: [{ ...chapter, section: '上' }] })
    expect(count('section', labels, document)).toEqual({ right: 0, missed: 0, extra: 1 })
  })

  it('should not ask for the notes of a chapter where they are optional', () => {
    const labels = { episodes: [{ chapters: [{ start: 5, title: '开场', notes: ['一'], notes_optional: true }] }] }
    expect(count('notes', labels, hold({ chapters: [chapter] })).missed).toBe(0)
  })

  it('should find a link without a title of its own by its address', () => {
    const labels = { episodes: [{ links: [{ title: null, url: 'https://example.com/' }] }] }
    const document = hold({
      links: [{ title: 'any', url: 'http://www.example.com', number: null, about: null, start: null }],
    })
    expect(count('link', labels, document).right).toBe(1)
  })

  it('should find a term by its alias', () => {
    const labels = { episodes: [{ glossary: [{ term: 'B', definition: 'C', start: null }] }] }
    const document = hold({ glossary: [{ term: 'A', aliases: ['B'], definition: 'C', start: null }] })
    expect(count('term', labels, document).right).toBe(1)
    expect(count('definition', labels, document).right).toBe(1)
  })

  it('should not find a person in another part', () => {
    const labels = { episodes: [{ guests: [{ name: '小明' }] }] }
    const people = [{ name: '小明', role: 'host', about: null, links: [] }]
    expect(count('person', labels, hold({ people }))).toEqual({ right: 0, missed: 1, extra: 1 })
  })

  it('should not ask for people who are only mentioned', () => {
    const people = [{ name: '小明', role: 'mentioned', about: null, links: [] }]
    expect(count('person', { episodes: [{}] }, hold({ people })).extra).toBe(0)
  })

  it('should count an invented title as extra', () => {
    expect(count('meta', { episodes: [{ title: null }] }, hold({ title: '开场' }))).toMatchObject({
      extra: 1,
    })
  })

  it('should excuse a block that holds what may be set aside', () => {
    const labels = { boilerplate_optional: ['欢迎加入听友群'] }
    const boilerplate = [{ text: '欢迎加入听友群，更多内容请关注', reason: 'promotion' }]
    expect(count('boilerplate', labels, createDocument({ boilerplate })).extra).toBe(0)
    expect(count('boilerplate', {}, createDocument({ boilerplate })).extra).toBe(14)
  })

  it('should find a dialogue by its first turn', () => {
    const labels = { excerpts: [{ turns: [{ speaker: '甲', text: '你觉得呢' }] }] }
    const excerpts = [createExcerpt('甲：你觉得呢', { turns: [{ speaker: '甲', text: '你觉得呢' }] })]
    expect(count('excerpt', labels, createDocument({ excerpts })).right).toBe(1)
    expect(count('turn', labels, createDocument({ excerpts })).right).toBe(1)
  })

  it('should count the letters that were lost', () => {
    const document = hold({ description: '今天我们谈天气' })
    expect(count('kept', {}, document, '今天我们谈天气 12:30 再见朋友')).toEqual({ right: 7, missed: 4, extra: 0 })
  })
})
