import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { vtt } from '../../src/read/vtt.js'

const document = (source: string) => parse(source, { reader: vtt, positions: true })
const read = (source: string) => document(source).episodes[0]
const said = (source: string) => read(source)?.transcript.map(({ speaker, text }) => [speaker, text])

const chapters = `WEBVTT

00:00.000 --> 02:10.000
开场

02:10.000 --> 19:45.000
一把伞

19:45.000 --> 41:00.000
雨停了
`

describe('WebVTT', () => {
  it('should read voices, with classes and in one cue', () => {
    const source =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v 苏禾>来了</v>\n\n00:02.000 --> 00:03.000\n<v.loud 韦青>谁 <v 苏禾>我'
    expect(said(source)).toEqual([
      ['苏禾', '来了'],
      ['韦青', '谁'],
      ['苏禾', '我'],
    ])
  })

  it('should read a file without header', () => {
    expect(said('00:01.000 --> 00:02.000\n来了')).toEqual([[null, '来了']])
  })

  it('should not show identifiers, settings, styles and regions', () => {
    const source =
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nintro\n00:01.000 --> 00:02.000 line:0\n来了\n\nSTYLE\n::cue {}\n\n00:03.000 --> 00:04.000\n走了'
    expect(document(source).boilerplate).toEqual([])
    expect(said(source)).toEqual([
      [null, '来了'],
      [null, '走了'],
    ])
  })

  it('should set comments and the words behind the signature aside, each with its place', () => {
    const source = 'WEBVTT - 山谷\nKind: captions\n\nNOTE 校对\n第二遍\n\n00:01.000 --> 00:02.000\n来了\n\nNOTE\n剪过'
    const found = document(source).boilerplate
    expect(found.map(({ text }) => text)).toEqual(['山谷', '校对第二遍', '剪过'])
    expect(found.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))).toEqual([
      '山谷',
      '校对\n第二遍',
      '剪过',
    ])
  })

  it('should not take words that begin like a comment for one', () => {
    expect(
      said('WEBVTT\n\n00:01.000 --> 00:02.000\nNOTES are kept\n\nStyle matters\n00:02.000 --> 00:03.000\n是的'),
    ).toEqual([
      [null, 'NOTES are kept'],
      [null, '是的'],
    ])
  })

  it('should say once what rolls up', () => {
    const lines = ['one', 'two', 'three', 'four', 'five']
    const cues = lines.map(
      (line, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${i > 0 ? `${lines[i - 1]}\n` : ''}${line}\n`,
    )
    expect(said(`WEBVTT\n\n${cues.join('\n')}`)?.map(([, text]) => text)).toEqual(lines)
  })

  it('should keep what is merely said twice', () => {
    const source =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n00:02.000 --> 00:03.000\n好\n\n00:03.000 --> 00:04.000\n走\n\n00:04.000 --> 00:05.000\n再见\n\n00:05.000 --> 00:06.000\n再会'
    expect(said(source)).toHaveLength(5)
  })
})

describe('WebVTT chapters', () => {
  it('should be chapters where cues are few, long, short of words and joined', () => {
    expect(read(chapters)).toMatchObject({
      transcript: [],
      chapters: [
        { start: 0, end: 130, title: '开场' },
        { start: 130, end: 1185, title: '一把伞' },
        { start: 1185, end: 2460, title: '雨停了' },
      ],
    })
  })

  it('should keep an end before its start, and set a cue without a start aside', () => {
    const source = 'WEBVTT\nKind: chapters\n\n00:05.000 --> 00:03.000\n开场\n\n0x:09.000 --> 00:12.000\n结尾'
    expect(read(source)?.chapters).toMatchObject([{ start: 5, end: 3, title: '开场' }])
    expect(document(source).boilerplate.map(({ text }) => text)).toEqual(['结尾'])
  })

  it('should be chapters where the header says so', () => {
    expect(read('WEBVTT\nKind: chapters\n\n00:00.000 --> 00:05.000\n开场。')?.chapters).toHaveLength(1)
  })

  it('should be chapters where identifiers say so, also when they are short', () => {
    const source = 'WEBVTT\n\nchapter-1\n00:00.000 --> 00:12.000\n开场\n\nchapter-2\n00:12.000 --> 00:30.000\n结尾'
    expect(read(source)?.chapters).toHaveLength(2)
  })

  it.each([
    ['whose header says captions', chapters.replace('WEBVTT', 'WEBVTT\nKind: captions')],
    ['that end like sentences', chapters.replace('开场', '开场了。').replace('一把伞', '这是一把伞。')],
    [
      'with pauses between',
      chapters.replaceAll(/(?<=--> )(\d\d):/g, (_, m) => `${String(Number(m) - 1).padStart(2, '0')}:`),
    ],
    ['with voices', chapters.replace('开场', '<v 苏禾>开场')],
    ['of a few seconds', 'WEBVTT\n\n00:00.000 --> 00:03.000\n开场\n\n00:03.000 --> 00:06.000\n一把伞'],
  ])('should not be made of cues %s', (_, source) => {
    expect(read(source)?.chapters).toEqual([])
  })

  it.each(['', 'WEBVTT', 'WEBVTT\n\nNOTE', 'WEBVTT\n\n-->', '\ufeffWEBVTT\r\r00:01.000 --> 00:02.000\r好'])(
    'should not throw: %j',
    (source) => {
      expect(vtt.read(source).position?.end.offset).toBe(source.length)
    },
  )
})
