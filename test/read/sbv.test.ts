import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { detectFormat } from '../../src/read/detectFormat.js'
import { sbv } from '../../src/read/sbv.js'

const read = (source: string) => parse(source, { reader: sbv, positions: true })
const turns = (source: string) =>
  read(source).episodes[0]?.transcript.map(({ speaker, start, end, text }) => [speaker, start, end, text])

const plain = `0:00:00.480,0:00:03.900
井边有人

0:00:04.160,0:01:07.030
在打水
`

describe('SubViewer', () => {
  it('should read each cue as a turn', () => {
    expect(turns(plain)).toEqual([
      [null, 0.48, 3.9, '井边有人'],
      [null, 4.16, 67.03, '在打水'],
    ])
    expect(read(plain).messages).toEqual([])
  })

  it('should place each turn from its times to the end of its words', () => {
    const { position } = read(plain).episodes[0]?.transcript[1] ?? {}
    expect(plain.slice(position?.start.offset, position?.end.offset)).toBe('0:00:04.160,0:01:07.030\n在打水')
  })

  it.each([
    ['a byte order mark and CRLF', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
    ['two-digit hours and hundredths', plain.replaceAll(/\b0(?=:\d\d:)/g, '00').replaceAll(/(\.\d\d)0/g, '$1')],
    ['no blank lines', plain.replaceAll('\n\n', '\n')],
    ['blanks around', plain.replaceAll('\n', '  \n ')],
  ])('should read the same with %s', (_, source) => {
    expect(turns(source)).toEqual(turns(plain))
    expect(detectFormat(source)).toBe('sbv')
  })

  it('should open a turn at each sign of another speaker, and drop it', () => {
    expect(turns('0:00:01.0,0:00:02.0\n>> 谁？ >> 我\n>>>后来\n\n0:00:02.0,0:00:03.0\n>>\n')).toEqual([
      [null, 1, 2, '谁？'],
      [null, 1, 2, '我'],
      [null, 1, 2, '后来'],
    ])
  })

  it('should leave out one time that cannot be read, and say so', () => {
    const { episodes, messages } = read('0:00:01.000,0:00:0x.000\n甲\n')
    expect(episodes[0]?.transcript).toMatchObject([{ start: 1, end: null, text: '甲' }])
    expect(messages).toMatchObject([{ rule: 'item-value', line: 1 }])
  })

  it('should keep the words of a file without a cue', () => {
    const { episodes, messages } = read('没有时间的一行字。')
    expect(JSON.stringify(episodes)).toContain('没有时间的一行字。')
    expect(messages).toMatchObject([{ rule: 'unreadable-item' }])
  })

  it('should be told by its ending where it has one cue', () => {
    expect(detectFormat('0:00:01.000,0:00:02.000\n甲', 'a.sbv')).toBe('sbv')
  })

  it.each([
    ['words behind the times', '0:00:00.000,0:06:30.000 开盖\n0:06:30.000,0:21:45.000 发条\n'],
    ['times without fractions', '0:00:00,0:06:30\n0:06:30,0:21:45\n'],
    ['one pair of times in prose', '写作\n0:00:00.000,0:06:30.000\n这样的两段。\n'],
  ])('should not be told by %s', (_, source) => {
    expect(detectFormat(source, 'a.txt')).toBe('text')
  })
})
