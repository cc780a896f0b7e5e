import { describe, expect, it } from 'vitest'
import { readNormalPlayTime, readPscChapter } from '../../src/read/chapterFiles/readPscChapter.js'
import { psc } from '../../src/read/psc.js'
import { expectLinear, listAsides, listChapters, listContents, sketchChapters, sliceNodes } from './chapterFiles.js'

const wrap = (inner: string) =>
  `<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">${inner}</psc:chapters>`

describe('readNormalPlayTime', () => {
  it.each([
    ['37', 37],
    ['7:48', 468],
    ['35:12.250', 2112.25],
    ['05:12:03.500', 18723.5],
    ['1.2', 1.2],
    ['75:30', 4530],
    ['99:59:59.123456789', 359999.123456789],
    [' 0:05 ', 5],
    ['0:05,5', 5.5],
  ])('should read %s', (value, seconds) => {
    expect(readNormalPlayTime(value)).toBe(seconds)
  })

  it.each([
    '',
    'now',
    '-5',
    '+5',
    '1:60',
    '1:60:00',
    '1:2:3:4',
    '0:007',
    'NaN',
    '1e309',
    'Infinity',
    ':5',
    '5:',
    '9'.repeat(15),
  ])('should not read %j', (value) => {
    expect(readNormalPlayTime(value)).toBeNull()
  })
})

describe('readPscChapter', () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }

  it('should give the chapter and its image', () => {
    const attributes = {
      start: '1:00',
      title: ' 蜂  箱 ',
      href: 'https://example.com/',
      image: 'https://example.com/a.png',
    }
    expect(readPscChapter(attributes, position)).toEqual([
      { type: 'chapter', start: 60, end: null, title: '蜂 箱', url: 'https://example.com/', children: [], position },
      { type: 'image', url: 'https://example.com/a.png', alt: null, position },
    ])
  })

  it('should not invent a title, a link or an image', () => {
    expect(readPscChapter({ start: '0', href: '', image: '' }, position)).toMatchObject([{ title: '', url: null }])
  })

  it('should not read a chapter without a start', () => {
    expect(readPscChapter({ title: '蜂箱' }, position)).toBeNull()
  })
})

describe('psc', () => {
  it('should read any prefix, and none', () => {
    expect(sketchChapters(psc, '<sc:chapters><sc:chapter start="1" title="a"/></sc:chapters>')).toEqual(['1 a'])
    expect(sketchChapters(psc, '<chapters><chapter start="1" title="a"/></chapters>')).toEqual(['1 a'])
  })

  it('should read bare ampersands and angle brackets', () => {
    const source = wrap(
      '<psc:chapter start="1" title="蜂 & 蜜 < 糖" href="https://example.com/?a=1&b=2"/><psc:chapter start="2"/>',
    )
    expect(listChapters(psc, source)).toMatchObject([
      { title: '蜂 & 蜜 < 糖', url: 'https://example.com/?a=1&b=2' },
      { start: 2, title: '' },
    ])
  })

  it('should place each chapter at its element', () => {
    const element = '<psc:chapter start="0:01" title="😀 a&amp;b" />'
    expect(sliceNodes(psc, `\ufeff<?xml version="1.0"?>\r\n${wrap(`\r\n${element}\r\n`)}`, 'chapter')).toEqual([
      element,
    ])
  })

  it('should set aside what it cannot read and not lose it', () => {
    const source = wrap(
      '<!-- 草稿 -->散字<psc:chapter start="x" title="坏"/></wrong>尾<psc:chapter start="0:05" title="好"/>',
    )
    expect(sketchChapters(psc, source)).toEqual(['5 好'])
    expect(listAsides(psc, source)).toEqual([
      '草稿',
      '散字',
      '<psc:chapter start="x" title="坏"/>',
      '</wrong>尾',
      '</psc:chapters>',
    ])
    expect(sliceNodes(psc, source, 'boilerplate')).toContain('</wrong>尾')
  })

  it('should keep a tag that is cut off', () => {
    expect(listAsides(psc, '<psc:chapters><psc:chapter start="1"/><psc:chapter start="2" title="半')).toEqual([
      '<psc:chapter start="2" title="半',
    ])
  })

  it('should not make an episode of nothing', () => {
    expect(psc.read('').children).toEqual([])
    expect(listContents(psc.read('没有标签'))).toMatchObject([{ type: 'boilerplate', value: '没有标签' }])
  })

  it.each<[string, (size: number) => string]>([
    ['many chapters', (n) => wrap('<psc:chapter start="1" title="a"/>'.repeat(n))],
    ['open tags', (n) => '<a b="c">'.repeat(n)],
    ['tags that close nothing', (n) => '<a>'.repeat(n) + '</b>'.repeat(n)],
    ['a long tag that closes all', (n) => `${'<a>'.repeat(n)}</${'b'.repeat(n)}>`],
    ['angle brackets', (n) => '<'.repeat(n)],
    ['ampersands', (n) => `<a>${'&'.repeat(n)}`],
    ['comments', (n) => '<!-- a -->'.repeat(n)],
    ['open comments', (n) => '<!--'.repeat(n)],
    ['blanks', (n) => `<a>${' \n'.repeat(n)}x`],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(psc, create)
  })
})
