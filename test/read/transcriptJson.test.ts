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

  it.each([
    [
      'a list of segments alone',
      '[{"start": 0.0, "end": 4.36, "text": " Open", "words": null}, {"start": 4.36, "end": 9, "text": " Close"}]',
      [
        [null, 0, 4.36, 'Open'],
        [null, 4.36, 9, 'Close'],
      ],
    ],
    [
      'utterances in milliseconds (AssemblyAI)',
      '{"id": "u", "text": "Open the door. Close it.", "words": [{"text": "Open", "start": 250, "end": 430, "speaker": "A"}], "utterances": [{"speaker": "A", "text": "Open the door.", "start": 250, "end": 2680}, {"speaker": "B", "text": "Close it.", "start": 3010, "end": 4000}]}',
      [
        ['A', 0.25, 2.68, 'Open the door.'],
        ['B', 3.01, 4, 'Close it.'],
      ],
    ],
    [
      'paragraphs of sentences (Deepgram)',
      '{"metadata": {"duration": 9}, "results": {"channels": [{"alternatives": [{"transcript": "Open. Close.", "words": [{"word": "open", "start": 0.5, "end": 1}], "paragraphs": {"transcript": "Open. Close.", "paragraphs": [{"sentences": [{"text": "Open.", "start": 0.5, "end": 1.2}, {"text": "Close.", "start": 1.4, "end": 2.5}], "speaker": 0, "start": 0.5, "end": 2.5}]}}]}]}}',
      [['0', 0.5, 2.5, 'Open. Close.']],
    ],
    [
      'utterances in seconds (Deepgram)',
      '{"results": {"channels": [{"alternatives": [{"transcript": "Open. Close.", "words": [{"word": "open", "start": 0.5, "end": 1}]}]}], "utterances": [{"start": 0.5, "end": 1.2, "transcript": "Open.", "speaker": 0}, {"start": 1.4, "end": 2.5, "transcript": "Close.", "speaker": 1}]}}',
      [
        ['0', 0.5, 1.2, 'Open.'],
        ['1', 1.4, 2.5, 'Close.'],
      ],
    ],
    [
      'monologues of elements (Rev)',
      '{"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Open", "ts": 0.5, "end_ts": 0.9}, {"type": "punct", "value": " "}, {"type": "text", "value": "it", "ts": 1, "end_ts": 1.25}, {"type": "punct", "value": "."}]}]}',
      [['0', 0.5, 1.25, 'Open it.']],
    ],
    [
      'results of alternatives (Google)',
      '{"results": [{"alternatives": [{"transcript": "open it", "words": [{"startTime": "1.300s", "word": "open"}]}], "resultEndTime": "3.400s"}]}',
      [[null, 1.3, 3.4, 'open it']],
    ],
    [
      'segments of sound with times as text (Amazon)',
      '{"results": {"transcripts": [{"transcript": "Open it. Close it."}], "items": [{"start_time": "0.5", "alternatives": [{"content": "Open"}]}], "audio_segments": [{"id": 0, "transcript": "Open it.", "start_time": "0.5", "end_time": "1.25", "speaker_label": "spk_0"}]}}',
      [['spk_0', 0.5, 1.25, 'Open it.']],
    ],
    [
      'sentences with begin_time in milliseconds',
      '[{"speaker": "何苗", "begin_time": 120, "end_time": 3840, "text": "井边有人打水，水很凉。"}]',
      [['何苗', 0.12, 3.84, '井边有人打水，水很凉。']],
    ],
    [
      'paragraphs of words (通义听悟)',
      '{"Transcription": {"Paragraphs": [{"ParagraphId": "1", "SpeakerId": "1", "Words": [{"Start": 4970, "End": 5560, "Text": "您好，"}, {"Start": 5730, "End": 6176, "Text": "请坐。"}]}]}}',
      [['1', 4.97, 6.176, '您好，请坐。']],
    ],
    [
      'paragraphs of sentences of contents (飞书妙记)',
      '{"paragraphs": [{"pid": "7", "start_time": "4970", "stop_time": "8176", "sentences": [{"contents": [{"content": "您好，"}, {"content": "请坐。"}]}, {"contents": [{"content": "喝茶吗？"}]}]}]}',
      [[null, 4.97, 8.176, '您好，请坐。喝茶吗？']],
    ],
    [
      'events of captions (YouTube)',
      '{"events": [{"tStartMs": 80, "dDurationMs": 2000, "segs": [{"utf8": "open"}, {"utf8": " it"}]}]}',
      [[null, 0.08, 2.08, 'open it']],
    ],
    [
      'times as clocks',
      '{"transcript": [{"speaker": "Ada Moor", "timestamp": "00:01:05", "text": "Open it."}]}',
      [['Ada Moor', 65, null, 'Open it.']],
    ],
  ])('should read and know %s', (_, source, expected) => {
    expect(turns(source)).toEqual(expected)
    expect(read(source).boilerplate).toEqual([])
    expect(detectFormat(source)).toBe('transcript-json')
  })

  it('should not take long segments in whole seconds for milliseconds', () => {
    const source = '[{"start": 0, "end": 60, "text": "music"}, {"start": 60, "end": 95, "text": "Two people talk."}]'
    expect(turns(source)?.map(([, start, end]) => [start, end])).toEqual([
      [0, 60],
      [60, 95],
    ])
  })

  it('should name the people who speak, and not letters and numbers', () => {
    expect(read(podcasting).episodes[0]?.people.map(({ name }) => name)).toEqual(['阮晴'])
    const source = '[{"speaker": "B", "start": 0.5, "text": "Open."}, {"speaker": 0, "start": 2.5, "text": "Close."}]'
    expect(read(source).episodes[0]?.people).toEqual([])
  })

  it('should read the title beside the segments', () => {
    expect(read('{"title": "井", "segments": [{"start": 0.5, "text": "a"}]}').episodes[0]?.title).toBe('井')
  })

  it('should read the words of a transcript without segments', () => {
    const source = '{"results": {"transcripts": [{"transcript": "Open it. Close it."}], "items": []}}'
    expect(turns(source)).toEqual([[null, null, null, 'Open it. Close it.']])
  })

  it('should place each turn on its segment', () => {
    const [first] = read(podcasting).episodes[0]?.transcript ?? []
    expect(podcasting.slice(first?.position?.start.offset, first?.position?.end.offset)).toMatch(/^\{"speaker".*\}$/)
  })

  it('should read a file that breaks off up to there', () => {
    expect(turns(podcasting.slice(0, -6))?.map((turn) => turn[3])).toEqual(['这里是 "半山"，[笑] {x}', '你'])
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
