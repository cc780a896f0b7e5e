import { describe, expect, it } from 'vitest'
import { ffmetadata } from '../../src/read/ffmetadata.js'
import { expectLinear, listAsides, listChapters, listContents, sketchChapters, sliceNodes } from './chapterFiles.js'

const chapter = (...lines: string[]) => `;FFMETADATA1\n[CHAPTER]\n${lines.join('\n')}\n`

describe('ffmetadata', () => {
  it('should read the facts of the episode', () => {
    const source =
      ';FFMETADATA1\ntitle=第 9 期\\=城市养蜂\nartist=林苇\nalbum=屋顶电台\ndate=2024-03-05\ntrack=09/40\ncomment=两行\\\n简介\n'
    expect(listContents(ffmetadata.read(source)).map(({ position, ...node }) => node)).toEqual([
      { type: 'field', name: 'title', value: '第 9 期=城市养蜂' },
      { type: 'person', name: '林苇', role: 'author', about: null, links: [] },
      { type: 'field', name: 'podcast', value: '屋顶电台' },
      { type: 'field', name: 'published', value: '2024-03-05' },
      { type: 'field', name: 'number', value: '9' },
      { type: 'paragraph', value: '两行 简介' },
    ])
  })

  it('should set aside what states no fact: comments, other keys, streams, a second title', () => {
    const source =
      ';FFMETADATA1\n; 备注\nencoder=Lavf60\ndate=2024\ntitle=一\ntitle=二\n没有等号\n[STREAM]\ntitle=音轨\n__proto__=x\nconstructor=y\n'
    expect(listAsides(ffmetadata, source)).toEqual([
      '; 备注',
      'encoder=Lavf60',
      'date=2024',
      'title=二',
      '没有等号',
      '[STREAM]',
      'title=音轨',
      '__proto__=x',
      'constructor=y',
    ])
  })

  it.each([
    ['nanoseconds by default', ['START=1500000000', 'END=2000000000'], 1.5, 2],
    ['milliseconds', ['TIMEBASE=1/1000', 'START=1500', 'END=2000'], 1.5, 2],
    ['samples', ['TIMEBASE=1/48000', 'START=72000', 'END=96000'], 1.5, 2],
    ['whole seconds of more than one', ['TIMEBASE=2/1', 'START=1', 'END=2'], 2, 4],
    ['any order and case', ['end=2000', 'start=1500', 'timebase=1/1000'], 1.5, 2],
    ['no end', ['TIMEBASE=1/10', 'START=15'], 1.5, null],
  ])('should read times in %s', (_, lines, start, end) => {
    expect(listChapters(ffmetadata, chapter(...lines, 'title=a'))).toMatchObject([{ start, end, title: 'a' }])
  })

  it.each([
    ['no start', ['END=5', 'title=坏']],
    ['a negative start', ['START=-5', 'title=坏']],
    ['a start that is no number', ['START=NaN', 'title=坏']],
    ['a start without end', ['START=1e309', 'title=坏']],
    ['a start too large', [`START=${'9'.repeat(400)}`, 'title=坏']],
    ['a timebase of nothing', ['TIMEBASE=1/0', 'START=5', 'title=坏']],
    ['a timebase that is none', ['TIMEBASE=fast', 'START=5', 'title=坏']],
  ])('should not read a chapter with %s, but keep its words', (_, lines) => {
    expect(listChapters(ffmetadata, chapter(...lines))).toEqual([])
    expect(listAsides(ffmetadata, chapter(...lines))).toEqual([`[CHAPTER] ${lines.join(' ')}`])
  })

  it('should doubt an end that cannot be read', () => {
    expect(listChapters(ffmetadata, chapter('START=0', 'END=-1'))).toMatchObject([
      {
        end: null,
        title: '',
        data: { doubts: [{ rule: 'item-value', reason: 'Unexpected END `-1`, expected a whole number; left out' }] },
      },
    ])
  })

  it('should undo escapes, and not take what is escaped for a mark', () => {
    const source = chapter('START=0', 'title=a\\=b\\;c\\#d\\\\e\\', '第二行 = x', 'k\\=l=m')
    expect(sketchChapters(ffmetadata, source)).toEqual(['0 a=b;c#d\\e 第二行 = x'])
    expect(listAsides(ffmetadata, source)).toEqual(['k=l=m'])
  })

  it('should not join lines behind an escaped backslash', () => {
    expect(sketchChapters(ffmetadata, chapter('title=末\\\\', 'START=0'))).toEqual(['0 末\\'])
  })

  it('should place a chapter from its heading to its last line', () => {
    const source = '\ufeff;FFMETADATA1\r\n[CHAPTER]\r\nSTART=0\r\ntitle=甲\\\r\n乙\r\nfoo=1\r\n\r\n[CHAPTER]\r\nSTART=1'
    expect(sketchChapters(ffmetadata, source)).toEqual(['0 甲 乙', '1e-9 '])
    expect(sliceNodes(ffmetadata, source, 'chapter')).toEqual([
      '[CHAPTER]\r\nSTART=0\r\ntitle=甲\\\r\n乙',
      '[CHAPTER]\r\nSTART=1',
    ])
  })

  it.each<[string, (size: number) => string]>([
    ['chapters', (n) => '[CHAPTER]\nSTART=1\n'.repeat(n)],
    ['backslashes', (n) => '\\'.repeat(n * 50)],
    ['joined lines', (n) => 'a\\\n'.repeat(n * 10)],
    ['keys of one chapter', (n) => `[CHAPTER]\n${'start=x\n'.repeat(n)}`],
    ['brackets', (n) => '[\n'.repeat(n)],
  ])('should take linear time on %s', (_, create) => {
    expectLinear(ffmetadata, create)
  })
})
