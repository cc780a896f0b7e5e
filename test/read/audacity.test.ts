import { describe, expect, it } from 'vitest'
import { audacity } from '../../src/read/audacity.js'
import { expectLinear, listAsides, listChapters, sketchChapters, sliceNodes } from './chapterFiles.js'

describe('audacity', () => {
  it('should read ranges with their end, and points without one', () => {
    expect(listChapters(audacity, '0.000000\t0.000000\t点\n1.500000\t3.250000\t段')).toMatchObject([
      { start: 0, end: null, title: '点' },
      { start: 1.5, end: 3.25, title: '段' },
    ])
  })

  it('should pass over lines of frequencies', () => {
    const source = '1.0\t2.0\ta\n\\\t120.5\t8000.0\n3.0\t4.0\tb'
    expect(sketchChapters(audacity, source)).toEqual(['1 a', '3 b'])
    expect(listAsides(audacity, source)).toEqual([])
  })

  it('should keep labels without words, tabs in words and decimal commas', () => {
    expect(sketchChapters(audacity, '1\t1\t\n2\t2\n3\t3\ta\tb\n4,5\t4,5\tc')).toEqual(['1 ', '2 ', '3 a b', '4.5 c'])
  })

  it('should doubt an end before the start, not mend it', () => {
    expect(listChapters(audacity, '5\t4\ta')[0]).toMatchObject({
      start: 5,
      end: 4,
      data: { doubts: [{ rule: 'item-value', reason: expect.any(String) }] },
    })
    expect(listChapters(audacity, '4\t5\ta')[0]).not.toHaveProperty('data')
  })

  it.each([
    '-1.0\t2.0\ta',
    'NaN\t1\ta',
    '1e309\t2\ta',
    '1.0 2.0 a',
    '1.0\tx\ta',
    '\u4e00\t1\ta',
    '1.0',
    `${'9'.repeat(400)}\t1\ta`,
  ])('should not read %j, but keep it', (line) => {
    expect(listChapters(audacity, line)).toEqual([])
    expect(listAsides(audacity, line)).toEqual([line.replaceAll('\t', ' ')])
  })

  it('should place each label at its line', () => {
    expect(sliceNodes(audacity, '\ufeff1\t1\t😀\r\n2\t2\tb\r\n', 'chapter')).toEqual(['1\t1\t😀', '2\t2\tb'])
  })

  it.each<[string, (size: number) => string]>([
    ['tabs', (n) => `1\t2${'\t'.repeat(n * 20)}a`],
    ['labels', (n) => '1\t2\ta\n'.repeat(n)],
    ['digits', (n) => `${'1'.repeat(n * 20)}\t2\ta`],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(audacity, create)
  })
})
