import { describe, expect, it } from 'vitest'
import { matroska } from '../../src/read/matroska.js'
import { expectLinear, listAsides, listChapters, sketchChapters, sliceNodes } from './chapterFiles.js'

const atom = (start: string, title: string, more = '') =>
  `<ChapterAtom><ChapterTimeStart>${start}</ChapterTimeStart><ChapterDisplay><ChapterString>${title}</ChapterString></ChapterDisplay>${more}</ChapterAtom>`
const edition = (inner: string) => `<EditionEntry>${inner}</EditionEntry>`
const wrap = (inner: string) => `<Chapters>${inner}</Chapters>`

describe('matroska', () => {
  it('should keep nanoseconds and the stated end', () => {
    const source = wrap(
      edition(
        atom(
          '00:00:01.123456789',
          '引子',
          '<ChapterTimeEnd>01:00:00.000000001</ChapterTimeEnd><ChapterUID>7</ChapterUID>',
        ),
      ),
    )
    expect(listChapters(matroska, source)).toMatchObject([{ start: 1.123456789, end: 3600.000000001, title: '引子' }])
    expect(listAsides(matroska, source)).toEqual([])
  })

  it('should flatten nested atoms in the order in which they begin', () => {
    const nested = atom('00:00:10', '外', atom('00:00:11', '内', atom('00:00:12', '里')))
    const source = wrap(edition(nested + atom('00:00:05', '后')))
    expect(sketchChapters(matroska, source)).toEqual(['10 外', '11 内', '12 里', '5 后'])
  })

  it('should take the first title, and titles in other languages as notes', () => {
    const other =
      '<ChapterDisplay><ChapterString>Opening</ChapterString><ChapterLanguage>eng</ChapterLanguage></ChapterDisplay>'
    expect(listChapters(matroska, wrap(edition(atom('00:00:00', '开场', other))))).toMatchObject([
      { title: '开场', children: [{ type: 'note', value: 'Opening' }] },
    ])
  })

  it('should read the first edition that is the default and set the others aside', () => {
    const marked = '<EditionFlagDefault>1</EditionFlagDefault>'
    const source = wrap(
      edition(atom('00:00:01', '一')) +
        edition(marked + atom('00:00:02', '二')) +
        edition(marked + atom('00:00:03', '三')),
    )
    expect(sketchChapters(matroska, source)).toEqual(['2 二'])
    expect(listAsides(matroska, source)).toEqual([atom('00:00:01', '一'), atom('00:00:03', '三')])
  })

  it('should not pass over the first edition where none is the default', () => {
    const none = '<EditionFlagDefault>0</EditionFlagDefault>'
    const source = wrap(edition('') + edition(none + atom('00:00:01', '一')) + edition(atom('00:00:02', '二')))
    expect(sketchChapters(matroska, source)).toEqual(['1 一'])
  })

  it('should keep a chapter without a title, and set aside one without a start, its nested ones not', () => {
    const source = wrap(
      edition(
        `<ChapterAtom><ChapterTimeStart>00:00:01</ChapterTimeStart></ChapterAtom>${atom('x', '坏', atom('00:00:02', '好'))}`,
      ),
    )
    expect(sketchChapters(matroska, source)).toEqual(['1 ', '2 好'])
    expect(listAsides(matroska, source).join()).toContain('坏')
    expect(listAsides(matroska, source).join()).not.toContain('好')
  })

  it('should doubt an end that cannot be read or lies before the start', () => {
    const ends = (end: string) =>
      listChapters(matroska, wrap(atom('00:00:09', 'a', `<ChapterTimeEnd>${end}</ChapterTimeEnd>`)))
    expect(ends('-1')).toMatchObject(
      [{ end: null, data: { doubts: [{ rule: 'item-value', reason: /^Unexpected end `-1`/ }] } }].map(({ end }) => ({
        end,
      })),
    )
    expect(ends('-1')[0]?.data?.doubts?.[0]?.reason).toMatch(/^Unexpected end `-1`, expected /)
    expect(ends('00:00:03')[0]).toMatchObject({
      end: 3,
      data: { doubts: [{ rule: 'item-value', reason: expect.stringContaining('before start `9`') }] },
    })
    expect(ends('00:00:10')[0]).not.toHaveProperty('data')
  })

  it('should read titles in CDATA, with bare ampersands, and in pieces', () => {
    const source = wrap(atom('00:00:00', '蜂 & <![CDATA[<蜜>]]> a<!-- x -->b'))
    expect(sketchChapters(matroska, source)).toEqual(['0 蜂 & <蜜> ab'])
    expect(listAsides(matroska, source)).toEqual(['x'])
  })

  it('should place each chapter at its element', () => {
    const elements = [atom('00:00:00', '😀'), atom('00:00:01', 'b')]
    expect(sliceNodes(matroska, wrap(edition(`\r\n${elements.join('\r\n')}\r\n`)), 'chapter')).toEqual(elements)
  })

  it('should read a title that is cut off', () => {
    const source = wrap(edition(atom('00:00:00', '开场') + atom('00:00:01', '半截')))
    expect(sketchChapters(matroska, source.slice(0, source.indexOf('截')))).toEqual(['0 开场', '1 半'])
  })

  it('should go on behind a tag that closes nothing', () => {
    const broken = atom('00:00:00', '开场').replace('</ChapterString>', '</ChapterStrin>')
    expect(sketchChapters(matroska, wrap(edition(broken + atom('00:00:01', '后'))))).toEqual(['0 开场', '1 后'])
  })

  it.each<[string, (size: number) => string]>([
    ['many atoms', (n) => wrap(atom('00:00:00', 'a').repeat(n))],
    ['nested atoms', (n) => '<ChapterAtom>'.repeat(n)],
    ['nested atoms without a start', (n) => '<ChapterAtom>'.repeat(n) + '</ChapterAtom>'.repeat(n)],
    ['titles in pieces', (n) => `<ChapterAtom><ChapterString>${'a<!--b-->'.repeat(n)}`],
    ['editions', (n) => '<EditionEntry>'.repeat(n)],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(matroska, create)
  })
})
