import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transcriptJson } from '../../src/emit/transcriptJson.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'
import { createTurn } from './transcript/createTurn.js'
import { spokenDocuments } from './transcript/spokenDocuments.js'
import { transcriptJsonSchema } from './transcript/transcriptJsonSchema.js'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(transcriptJsonSchema)

const emit = (...transcript: ReturnType<typeof createTurn>[]) =>
  String(transcriptJson.emit(createDocument({ episodes: [createEpisode({ transcript })] })))

describe('transcriptJson', () => {
  it('should write a segment for each turn, without what is not known', () => {
    expect(JSON.parse(String(transcriptJson.emit(sample)))).toEqual({
      version: '1.0.0',
      segments: [
        { speaker: '阿岚', startTime: 5, endTime: 9.5, body: '大家好，欢迎收听《纸上谈》。' },
        { speaker: '林舟', startTime: 9.5, body: '大家好。\n\n我是林舟。' },
        { body: '（音乐）' },
      ],
    })
  })

  it('should be indented and end with a line break', () => {
    expect(emit(createTurn('甲', { start: 1.5 }))).toBe(
      '{\n  "version": "1.0.0",\n  "segments": [\n    {\n      "startTime": 1.5,\n      "body": "甲"\n    }\n  ]\n}\n',
    )
  })

  it('should write an empty list where there is no transcript', () => {
    expect(JSON.parse(String(transcriptJson.emit(createDocument())))).toEqual({ version: '1.0.0', segments: [] })
  })

  it('should write a file for each of several transcripts', () => {
    const episode = createEpisode({ transcript: [createTurn('甲')] })
    const files = transcriptJson.emit(createDocument({ episodes: [episode, episode] }))
    expect(Object.keys(files)).toEqual(['1.transcript.json', '2.transcript.json'])
  })

  it.each(spokenDocuments)('should be valid: $name', ({ document }) => {
    validate(JSON.parse(String(transcriptJson.emit(document))))
    expect(validate.errors).toBeNull()
  })

  it('should keep text as it is, whatever it is', () => {
    const time = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0))
    fc.assert(
      fc.property(fc.option(hostileText), hostileText, time, (speaker, text, start) => {
        const value = JSON.parse(emit(createTurn(text, { speaker, start })))
        validate(value)
        expect(validate.errors).toBeNull()
        const { segments } = value
        expect(segments).toEqual([
          { ...(speaker === null ? {} : { speaker }), ...(start === null ? {} : { startTime: start }), body: text },
        ])
      }),
    )
  })
})
