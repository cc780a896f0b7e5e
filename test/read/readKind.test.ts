import { describe, expect, it } from 'vitest'
import { readKind } from '../../src/read/subtitles/readKind.js'

describe('readKind', () => {
  it.each([
    ['WEBVTT\nKind: chapters', 'chapters'],
    ['WEBVTT Kind: chapters', 'chapters'],
    ['\ufeffWEBVTT - kind:Chapters; Language: zh', 'chapters'],
    ['WEBVTT\r\nKind: captions\r\nLanguage: en', 'speech'],
    ['WEBVTT Kind: subtitles, Language: en', 'speech'],
  ])('should read %j', (header, kind) => {
    expect(readKind(header)).toBe(kind)
  })

  it.each(['WEBVTT', 'WEBVTT - all kinds: chapters', 'WEBVTT Kind: chapters of a life', 'Mankind: chapters'])(
    'should not read %j',
    (header) => {
      expect(readKind(header)).toBeNull()
    },
  )
})
