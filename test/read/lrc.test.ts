import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { detectFormat } from '../../src/read/detectFormat.js'
import { lrc } from '../../src/read/lrc.js'

const read = (source: string) => parse(source, { reader: lrc, positions: true })
const turns = (source: string) =>
  read(source).episodes[0]?.transcript.map(({ speaker, start, end, text }) => [speaker, start, end, text])

const plain = '[ti:井]\n[00:01.50]井边有人\n[00:04.25]在打水\n[75:06.00]\n'

describe('LRC', () => {
  it('should read each timed line as a turn, and a time alone as the end of the one before', () => {
    expect(turns(plain)).toEqual([
      [null, 1.5, null, '井边有人'],
      [null, 4.25, 4506, '在打水'],
    ])
  })

  it('should place each turn from its time to the end of its words', () => {
    const { position } = read(plain).episodes[0]?.transcript[1] ?? {}
    expect(plain.slice(position?.start.offset, position?.end.offset)).toBe('[00:04.25]在打水')
  })

  it.each([
    ['a byte order mark and CRLF', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
    ['blank lines', plain.replaceAll('\n', '\n\n')],
    ['blanks around', plain.replaceAll('\n', '  \n ').replaceAll(']', '] ')],
    ['thousandths', plain.replaceAll(/(\.\d\d)/g, '$10')],
    ['hours', plain.replace('75:06', '1:15:06')],
    ['times of words', plain.replace('在打水', '<00:04.25>在<00:04.80>打水')],
  ])('should read the same with %s', (_, source) => {
    expect(turns(source)).toEqual(turns(plain))
    expect(detectFormat(source, 'a.txt')).toBe('lrc')
  })

  it('should keep times that run backwards in the order of the file', () => {
    expect(turns('[00:09.00]后来\n[00:01.00]从前')?.map(([, start]) => start)).toEqual([9, 1])
  })

  it('should read what stands above as show notes', () => {
    const { episodes } = read('这一期说一口井。\n\n[00:01.00]井边有人\n[00:02.00]在打水')
    expect(episodes[0]?.description).toBe('这一期说一口井。')
  })

  it('should take the album for the show where the artists made it', () => {
    const { episodes } = read('[ar:高远/阿杏]\n[al:河边小史]\n[00:01.00]井')
    expect(episodes[0]?.podcast).toBe('河边小史')
    expect(episodes[0]?.people.map(({ name, role }) => [name, role])).toEqual([
      ['高远', 'author'],
      ['阿杏', 'author'],
    ])
  })

  it('should set aside a second statement and an album that is not the show', () => {
    const { boilerplate } = read('[ti:井]\n[ti:河]\n[ar:甲]\n[al:乙]\n[00:01.00]井')
    expect(boilerplate.map(({ text }) => text)).toEqual(['[ti:河]', '[al:乙]'])
  })

  it('should keep the words of a file without a timed line', () => {
    const { episodes, messages } = read('没有时间的一行字。')
    expect(JSON.stringify(episodes)).toContain('没有时间的一行字。')
    expect(messages).toMatchObject([{ rule: 'unreadable-item' }])
  })

  const lines = (count: number, form: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => form(i)).join('\n')

  it.each([
    ['its ending', '[00:10]井边有人\n[00:12]在打水', 'a.lrc'],
    ['fractions, seconds apart', lines(9, (i) => `[00:${10 + i * 3}.20]一句话`), 'a.txt'],
    ['a tag', '[ar:城南听力]\n[00:10]井边有人\n[00:12]在打水', 'a.txt'],
  ])('should be told by %s', (_, source, path) => {
    expect(detectFormat(source, path)).toBe('lrc')
  })

  it.each([
    ['times without fractions', lines(9, (i) => `[00:${10 + i * 3}]一句话`)],
    ['fractions, minutes apart', lines(9, (i) => `[${10 + i * 3}:00.00]标题`)],
    ['ranges', lines(9, (i) => `[00:${10 + i * 3}.00 --> 00:${12 + i * 3}.00] 一句话`)],
    ['times with hours', lines(9, (i) => `[00:00:${10 + i * 3}.00] 一句话`)],
    ['a few among prose', `${lines(5, (i) => `[00:${10 + i * 3}.00]一句话`)}\n${lines(5, () => '一段话。')}`],
    ['brackets with a colon', '[开场：铃声]\n[Music: piano]\n[00:10] 开场\n[05:20] 散场'],
  ])('should not be told by %s', (_, source) => {
    expect(detectFormat(source, 'a.txt')).not.toBe('lrc')
  })
})
