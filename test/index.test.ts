import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.js'
import { DecodeError, type Emitter, notesParse, notesRules, notesStringify, parse, segmentText } from '../src/index.js'

const text = '时间线\n00:05 开场\n01:20 正题\n00:50 回头'

describe('the public API', () => {
  it('should be these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual([
      'DecodeError',
      'OptionError',
      'TemplateError',
      'VocabularyError',
      'detectFormat',
      'formatClock',
      'formats',
      'indexDocuments',
      'indexFormats',
      'indexNames',
      'inputFormats',
      'inspect',
      'loadEmitter',
      'loadJsonSchema',
      'loadReader',
      'loadRuleExamples',
      'notesAmend',
      'notesParse',
      'notesRules',
      'notesStringify',
      'parse',
      'read',
      'readDuration',
      'readTemplate',
      'readVocabulary',
      'rules',
      'segmentText',
      'stringifyIndex',
    ])
  })

  it('should parse a text, and the bytes of one', () => {
    const titles = parse(text).episodes[0]?.chapters.map((chapter) => chapter.title)
    expect(titles).toEqual(['开场', '正题', '回头'])
    expect(parse(new TextEncoder().encode(text))).toEqual(parse(text))
  })

  it('should say where it guessed an encoding', () => {
    const bytes = new Uint8Array([0xbf, 0xaa, 0xb3, 0xa1, 0xb5, 0xc4, 0xca, 0xc7, 0xb2, 0xbb, 0xd4, 0xda])
    const { source, messages } = parse(bytes)
    expect(source.encoding).toBe('gb18030')
    expect(messages.map((message) => message.rule)).toEqual(['encoding-guess'])
  })

  it('should not parse binary data', () => {
    expect(() => parse(new Uint8Array([0x89, 0x50, 0, 0, 1, 0, 7]))).toThrow(DecodeError)
  })

  it('should name its input and give positions only where asked', () => {
    const plain = parse(text, { path: 'a.txt' })
    expect(plain.source.path).toBe('a.txt')
    expect(JSON.stringify(plain)).not.toContain('"position"')
    expect(parse(text, { positions: true }).episodes[0]?.chapters[1]?.position).toEqual({
      start: { line: 3, column: 1, offset: 13 },
      end: { line: 3, column: 9, offset: 21 },
    })
  })

  it('should give segments as its documentation shows', () => {
    const starts = segmentText('时间线： 00:05 开场 01:20 正题 09:30 结尾').map(({ start }) => start)
    expect(starts).toEqual([0, 5, 14, 23])
  })
})

describe('the unified plugins', () => {
  it('should make a processor with a format by name', async () => {
    const file = await unified().use(notesParse).use(notesRules).use(notesStringify, { format: 'json' }).process(text)
    expect(JSON.parse(String(file)).episodes).toHaveLength(1)
    expect(file.messages.map((message) => message.ruleId)).toEqual(['chapter-order'])
  })

  it("should take an emitter of one's own, also synchronously", () => {
    const titles: Emitter = {
      name: 'titles',
      extension: '.txt',
      mediaType: 'text/plain',
      description: 'the chapter titles, one a line',
      emit: (document) => document.episodes.flatMap((e) => e.chapters.map((c) => `${c.title}\n`)).join(''),
    }
    const file = unified().use(notesParse).use(notesStringify, { format: titles }).processSync(text)
    expect(String(file)).toBe('开场\n正题\n回头\n')
  })

  it('should give several texts as the result of the file', async () => {
    const file = await unified().use(notesParse).use(notesStringify, { format: 'csv' }).process(text)
    expect(Object.keys(file.result ?? {})).toContain('chapters.csv')
  })

  it('should not load a format by name synchronously', () => {
    expect(() => unified().use(notesParse).use(notesStringify).processSync(text)).toThrow()
  })

  it('should not know a format that is none', async () => {
    await expect(unified().use(notesParse).use(notesStringify, { format: 'docx' }).process(text)).rejects.toThrow(
      /Unexpected format `docx`, expected/,
    )
  })
})
