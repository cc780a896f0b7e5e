import { describe, expect, it } from 'vitest'
import { mp4chaps } from '../../src/read/mp4chaps.js'
import { expectLinear, listAsides, listChapters, sketchChapters, sliceNodes } from './chapterFiles.js'

describe('mp4chaps', () => {
  it('should read the address behind the title', () => {
    expect(listChapters(mp4chaps, '00:00:01.500 蜂箱 <https://example.com/a?b=1#c>')).toMatchObject([
      { start: 1.5, end: null, title: '蜂箱', url: 'https://example.com/a?b=1#c' },
    ])
    expect(listChapters(mp4chaps, '00:00:01.500 <https://example.com/>')).toMatchObject([
      { title: '', url: 'https://example.com/' },
    ])
  })

  it.each(['a <b>', '<https://example.com/> 之后', 'x < y: z >', '1 <2', 'a <c d:e>'])(
    'should not take %j for an address',
    (title) => {
      expect(listChapters(mp4chaps, `00:00:00.000 ${title}`)).toMatchObject([{ title, url: null }])
    },
  )

  it('should keep chapters without a title, hours of three digits, tabs and times that run backwards', () => {
    const source = '100:00:00.000\t末\n00:00:05.000\n00:00:01.000   首  尾  '
    expect(sketchChapters(mp4chaps, source)).toEqual(['360000 末', '5 ', '1 首 尾'])
  })

  it.each(['00:60:00.000 a', '00:00:60.000 a', '-00:00:01.000 a', '5 只蜂', '00:00:01.000a', ': a', '没有时间'])(
    'should not read %j, but keep it',
    (line) => {
      expect(listChapters(mp4chaps, line)).toEqual([])
      expect(listAsides(mp4chaps, line)).toEqual([line])
    },
  )

  it('should place each chapter at its line', () => {
    expect(sliceNodes(mp4chaps, '\ufeff00:00:00.000 😀 a \r\n\r\n00:00:01.000 b\r', 'chapter')).toEqual([
      '00:00:00.000 😀 a',
      '00:00:01.000 b',
    ])
  })

  it('should not part a title at separators that are no line breaks', () => {
    expect(listChapters(mp4chaps, '00:00:00.000 a\u2028b\u0085c')).toHaveLength(1)
  })

  it.each<[string, (size: number) => string]>([
    ['angle brackets', (n) => `00:00:00.000 ${'<a:'.repeat(n * 10)}`],
    ['addresses', (n) => `00:00:00.000 ${'<a:b>'.repeat(n * 10)}x`],
    ['digits', (n) => '1'.repeat(n * 50)],
    ['colons', (n) => ':'.repeat(n * 50)],
    ['blanks', (n) => `00:00:00.000${' '.repeat(n * 10)}x${' '.repeat(n * 10)}`],
    ['lines', (n) => '00:00:00.000 a\n'.repeat(n)],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(mp4chaps, create)
  })
})
