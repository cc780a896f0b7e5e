import { parse as parseWithLibrary } from '@plussub/srt-vtt-parser'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { detectFormat } from '../../src/read/detectFormat.js'
import { srt } from '../../src/read/srt.js'

const read = (source: string) => parse(source, { reader: srt, positions: true }).episodes[0]
const turns = (source: string) =>
  read(source)?.transcript.map(({ speaker, start, end, text }) => [speaker, start, end, text])

const plain = `1
00:00:01,000 --> 00:00:02,500
井边有人

2
00:01:02,040 --> 01:00:03,000
在打水
`

describe('SubRip', () => {
  it('should read each cue as a turn', () => {
    expect(turns(plain)).toEqual([
      [null, 1, 2.5, '井边有人'],
      [null, 62.04, 3603, '在打水'],
    ])
  })

  it('should read what the library reads from a well-formed file', () => {
    // Its declarations import without endings, which TypeScript cannot follow here.
    const entries: { from: number; to: number; text: string }[] = parseWithLibrary(plain).entries
    const expected = entries.map(({ from, to, text }) => [null, from / 1000, to / 1000, text])
    expect(turns(plain)).toEqual(expected)
  })

  it('should place each turn from its index to the end of its words', () => {
    const [first, second] = read(plain)?.transcript ?? []
    expect(first?.position).toMatchObject({ start: { line: 1, offset: 0 }, end: { line: 3, column: 5 } })
    expect(plain.slice(second?.position?.start.offset, second?.position?.end.offset)).toMatch(/^2\n.*\n在打水$/)
  })

  it.each([
    ['a byte order mark and CRLF', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
    ['dots before the fraction', plain.replaceAll(',', '.')],
    ['no indexes', plain.replaceAll(/^\d\n/gm, '')],
    ['no blank lines', plain.replaceAll('\n\n', '\n')],
    ['several blank lines', plain.replaceAll('\n\n', '\n \n\n')],
    ['one-digit hours', plain.replaceAll(/\b0(\d):(\d\d:)/g, '$1:$2')],
    ['blanks around', plain.replaceAll('\n', '  \n ')],
    ['tags', plain.replace('井边有人', '{\\an8}<font color="#fff"><i>井边</i>有人</font>')],
  ])('should read the same with %s', (_, source) => {
    expect(turns(source)).toEqual(turns(plain))
  })

  it('should read times without hours and without a fraction', () => {
    expect(turns('00:01 --> 00:04\n开门')).toEqual([[null, 1, 4, '开门']])
  })

  it('should keep cues in the order of the file', () => {
    expect(turns('00:09 --> 00:10\n后来\n\n00:01 --> 00:04\n从前')?.map(([, start]) => start)).toEqual([9, 1])
  })

  it('should part cues at times that are broken, and read what can be read of them', () => {
    const source = `${plain}\n3\n00:0x:01,000 --> 00:00:05,000\n又提了一桶\n\n4\n00:00:06,000 --> ?\n走了\n`
    expect(turns(source)?.slice(2)).toEqual([
      [null, null, 5, '又提了一桶'],
      [null, 6, null, '走了'],
    ])
  })

  it('should not take an arrow that is said for times', () => {
    expect(turns('1\n00:01 --> 00:02\nx --> y\n第 1 --> 第 2 步')).toEqual([[null, 1, 2, 'x --> y 第 1 --> 第 2 步']])
  })

  it('should name the people who speak', () => {
    const source = '1\n00:01 --> 00:02\n何苗：你好\n\n2\n00:02 --> 00:03\n何苗：请坐'
    expect(read(source)?.people.map(({ name }) => name)).toEqual(['何苗'])
    expect(read(plain)?.people).toEqual([])
  })

  it('should leave out cues that say nothing', () => {
    expect(turns('1\n00:01 --> 00:02\n\n2\n00:02 --> 00:03\n有人\n\n3\n00:04 --> 00:05\n')).toEqual([
      [null, 2, 3, '有人'],
    ])
  })

  it('should not take a number that is said for an index', () => {
    expect(turns('00:01 --> 00:02\n三二一\n7\n\n00:02 --> 00:03\n走')?.map((turn) => turn[3])).toEqual([
      '三二一 7',
      '走',
    ])
  })

  it('should name speakers that come again', () => {
    const source = '1\n00:01 --> 00:02\n何苗：你好\n\n2\n00:02 --> 00:03\nOlga: hi\n\n3\n00:03 --> 00:04\n何苗：请坐'
    expect(turns(source)?.map(([speaker, , , text]) => [speaker, text])).toEqual([
      ['何苗', '你好'],
      [null, 'Olga: hi'],
      ['何苗', '请坐'],
    ])
  })

  it('should not take an address or a time for a speaker', () => {
    const source = '00:01 --> 00:02\nhttps://a.example\n\n00:02 --> 00:03\nhttps://b.example\n\n00:03 --> 00:04\n8:30'
    expect(read(source)?.transcript.every(({ speaker }) => speaker === null)).toBe(true)
  })

  it('should decode entities, and keep what is none', () => {
    expect(turns('00:01 --> 00:02\nR&amp;D &#20170;&#x5929; &copy5; a < b')?.[0]?.[3]).toBe('R&D 今天 &copy5; a < b')
  })

  it('should join Chinese words set apart', () => {
    const source = '00:01 --> 00:09\n我们 今天 说 一 说 怎么 种 一 棵 老 桑树 和 它 的 影子'
    expect(turns(source)?.[0]?.[3]).toBe('我们今天说一说怎么种一棵老桑树和它的影子')
  })

  it('should read show notes above the first cue, none of whose times are chapters', () => {
    const episode = read(`第 3 期 井\n\n嘉宾：何苗\n\n${plain}`)
    expect(episode).toMatchObject({ title: '第 3 期 井', chapters: [] })
    expect(episode?.people.map(({ name }) => name)).toEqual(['何苗'])
    expect(episode?.transcript).toHaveLength(2)
  })

  it.each([
    '',
    '\n',
    '1',
    '-->',
    '00:01 -->',
    '1\n00:00:01,000 --> 00:00:02,000',
    '<v ',
    '00:01 --> 00:02\n&#9999999;',
  ])('should not throw: %j', (source) => {
    expect(srt.read(source).position?.end.offset).toBe(source.length)
  })
})

describe('detectFormat', () => {
  it('should know SubRip by its content, whatever its ending', () => {
    expect(detectFormat(plain, 'a.txt')).toBe('srt')
  })

  it('should not take one range in show notes for SubRip', () => {
    expect(detectFormat('00:00:01,000 --> 00:00:02,500 是一种写法', 'a.txt')).toBe('text')
  })
})
