import { describe, expect, it } from 'vitest'
import { ogm } from '../../src/read/ogm.js'
import { expectLinear, listAsides, listChapters, sketchChapters, sliceNodes } from './chapterFiles.js'

describe('ogm', () => {
  it('should bring times and names together by their number', () => {
    const source = 'CHAPTER01=00:00:00.000\nCHAPTER02=00:01:00.500\nCHAPTER02NAME=二\nCHAPTER1NAME=一'
    expect(sketchChapters(ogm, source)).toEqual(['0 一', '60.5 二'])
    expect(listAsides(ogm, source)).toEqual([])
  })

  it('should read a name before its time, and lower case', () => {
    expect(sketchChapters(ogm, 'CHAPTER01NAME=先\nchapter01=00:00:05.000')).toEqual(['5 先'])
  })

  it('should keep the order of the file and chapters without a name', () => {
    expect(sketchChapters(ogm, 'CHAPTER02=00:00:09\nCHAPTER01=00:00:01\nCHAPTER01NAME=')).toEqual(['9 ', '1 '])
  })

  it('should not lose a second name, a name without a time, or a time that is none', () => {
    const source = 'CHAPTER01=00:00:00\nCHAPTER01NAME=a\nCHAPTER01NAME=b\nCHAPTER02=00:60:00\nCHAPTER02NAME=c\n# d'
    expect(sketchChapters(ogm, source)).toEqual(['0 a'])
    expect(listAsides(ogm, source)).toEqual(['CHAPTER01NAME=b', 'CHAPTER02=00:60:00', 'CHAPTER02NAME=c', '# d'])
  })

  it('should read two chapters of one number as two', () => {
    const source = 'CHAPTER01=00:00:00\nCHAPTER01NAME=a\nCHAPTER01=00:00:01\nCHAPTER01NAME=b'
    expect(sketchChapters(ogm, source)).toEqual(['0 a', '1 b'])
  })

  it('should not read negative or endless times', () => {
    expect(listChapters(ogm, 'CHAPTER01=-00:00:01\nCHAPTER02=NaN\nCHAPTER03=1e309\nCHAPTER04=')).toEqual([])
  })

  it('should place a chapter at its two lines, or at its time where they lie apart', () => {
    const source =
      '\ufeffCHAPTER01=00:00:00\r\nCHAPTER01NAME=a=b\r\nCHAPTER02=00:00:01\r\nCHAPTER03=00:00:02\r\nCHAPTER02NAME=c\r\n'
    expect(sliceNodes(ogm, source, 'chapter')).toEqual([
      'CHAPTER01=00:00:00\r\nCHAPTER01NAME=a=b',
      'CHAPTER02=00:00:01',
      'CHAPTER03=00:00:02',
    ])
  })

  it.each<[string, (size: number) => string]>([
    ['digits', (n) => `CHAPTER${'0'.repeat(n * 20)}`],
    ['lines of one number', (n) => 'CHAPTER01=00:00:00\nCHAPTER01NAME=a\n'.repeat(n)],
    ['names without a time', (n) => Array.from({ length: n }, (_, i) => `CHAPTER${i}NAME=a`).join('\n')],
    ['blanks', (n) => `CHAPTER01${' '.repeat(n * 20)}`],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(ogm, create)
  })
})
