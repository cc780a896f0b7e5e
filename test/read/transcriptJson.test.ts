import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { detectFormat } from '../../src/read/detectFormat.js'
import { transcriptJson } from '../../src/read/transcriptJson.js'

const read = (source: string) => parse(source, { reader: transcriptJson, positions: true })
const turns = (source: string) =>
  read(source).episodes[0]?.transcript.map(({ speaker, start, end, text }) => [speaker, start, end, text])

const podcasting = `{"version": "1.0.0", "segments": [
  {"speaker": "阮晴", "startTime": 0.5, "endTime": 3.2, "body": "这里是 \\"半山\\"，[笑] {x}"},
  {"startTime": 3.2, "body": "你好"}
]}`

describe('transcripts in JSON', () => {
  it('should read segments of Podcasting 2.0', () => {
    expect(turns(podcasting)).toEqual([
      ['阮晴', 0.5, 3.2, '这里是 "半山"，[笑] {x}'],
      [null, 3.2, null, '你好'],
    ])
  })

  it('should read segments of Whisper, not its text again', () => {
    const source =
      '{"text": " 开门", "segments": [{"id": 0, "start": 0.0, "end": 3.84, "text": " 开门", "tokens": [1]}], "language": "zh"}'
    expect(turns(source)).toEqual([[null, 0, 3.84, '开门']])
    expect(read(source).boilerplate).toEqual([])
  })

  it('should read segments of whisper.cpp', () => {
    const source = '{"transcription": [{"offsets": {"from": 0, "to": 7960}, "text": " 开门"}]}'
    expect(turns(source)).toEqual([[null, 0, 7.96, '开门']])
  })

  it('should place each turn on its segment', () => {
    const [first] = read(podcasting).episodes[0]?.transcript ?? []
    expect(podcasting.slice(first?.position?.start.offset, first?.position?.end.offset)).toMatch(/^\{"speaker".*\}$/)
  })

  it('should read a file that breaks off up to there', () => {
    expect(turns(podcasting.slice(0, -6))).toHaveLength(1)
  })

  it('should set aside what it does not know, and segments that are none', () => {
    const source = '{"note": "校对", "segments": [{"text": "开门", "start": "1.5"}, 7, {"start": 3}]}'
    expect(turns(source)).toEqual([[null, 1.5, null, '开门']])
    expect(read(source).boilerplate.map(({ text }) => text)).toEqual(['校对', '7', '{"start": 3}'])
  })

  it('should not invent times', () => {
    expect(turns('{"segments": [{"text": "a", "start": null, "end": -1}]}')).toEqual([[null, null, null, 'a']])
  })

  it.each([
    '',
    '{',
    '[',
    '{"segments": [',
    '{"segments": {"a": "',
    '{"segments": [}]}',
    '[]',
    'null',
    '{"segments":[{"text":"\\',
  ])('should not throw: %j', (source) => {
    expect(transcriptJson.read(source).position?.end.offset).toBe(source.length)
  })
})

describe('detectFormat', () => {
  it('should know a transcript by its segments', () => {
    expect(detectFormat(podcasting)).toBe('transcript-json')
  })

  it('should not take chapters for a transcript', () => {
    expect(detectFormat('{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "开场"}]}')).toBe('chapters-json')
  })
})
