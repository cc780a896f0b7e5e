import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { srt } from '../../src/emit/srt.js'
import { cleanSpeech } from '../../src/emit/transcript/cleanSpeech.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { hostileText } from './hostileText.js'
import { sample } from './sample.js'
import { createTurn } from './transcript/createTurn.js'

const emit = (...transcript: ReturnType<typeof createTurn>[]) =>
  srt.emit(createDocument({ episodes: [createEpisode({ transcript })] }))

/** Cues as a strict reader finds them: an index that counts up, times, lines, a blank line. */
function readCues(text: string): { start: string; end: string; lines: string[] }[] {
  if (text === '') return []
  expect(text.endsWith('\n')).toBe(true)
  return text
    .slice(0, -1)
    .split('\n\n')
    .map((block, index) => {
      const [id, times = '', ...lines] = block.split('\n')
      expect(id).toBe(String(index + 1))
      const [, start = '', end = ''] = /^(\d\d+:\d\d:\d\d,\d{3}) --> (\d\d+:\d\d:\d\d,\d{3})$/.exec(times) ?? []
      expect(start.length).toBeGreaterThan(0)
      expect(lines.length).toBeGreaterThan(0)
      return { start, end, lines }
    })
}

describe('srt', () => {
  it('should write a cue for each turn, its name before it', () => {
    expect(srt.emit(sample)).toBe(
      [
        '1\n00:00:05,000 --> 00:00:09,500\n阿岚: 大家好，',
        '欢迎收听《纸上谈》。\n',
        '2\n00:00:09,500 --> 00:00:11,600\n林舟: 大家好。\n我是林舟。\n',
        '3\n00:00:11,600 --> 00:00:12,300\n（音乐）\n',
      ].join('\n'),
    )
  })

  it('should share the time of a long turn among its cues by their width', () => {
    const text = '一二三四五六七八九十一二三四五六'.repeat(3)
    expect(emit(createTurn(text, { start: 0, end: 30, speaker: null }))).toBe(
      [
        '1\n00:00:00,000 --> 00:00:20,000\n一二三四五六七八九十一二三四五六\n一二三四五六七八九十一二三四五六\n',
        '2\n00:00:20,000 --> 00:00:30,000\n一二三四五六七八九十一二三四五六\n',
      ].join('\n'),
    )
  })

  it('should name the speaker where a turn begins, not where it goes on', () => {
    const said = emit(createTurn('word '.repeat(30), { start: 0, end: 30, speaker: 'Ann' }))
    expect(String(said).match(/Ann/g)).toHaveLength(1)
    expect(said).toContain('\nAnn: word')
  })

  it('should order cues by their start', () => {
    const cues = readCues(String(emit(createTurn('乙', { start: 9, end: 10 }), createTurn('甲', { start: 5, end: 6 }))))
    expect(cues.map(({ lines }) => lines)).toEqual([['甲'], ['乙']])
  })

  it('should give each cue its moment where the time is too short to be shared', () => {
    const cues = readCues(String(emit(createTurn('字'.repeat(200), { start: 1, end: 1.001 }))))
    expect(cues).toHaveLength(7)
    for (const { start, end } of cues) expect([start, end]).toEqual(['00:00:01,000', '00:00:01,001'])
  })

  it('should write hours of any number of digits', () => {
    expect(emit(createTurn('甲', { start: 360_000.0004, end: 360_001 }))).toBe(
      '1\n100:00:00,000 --> 100:00:01,000\n甲\n',
    )
  })

  it.each([
    ['no episode', createDocument()],
    ['no transcript', createDocument({ episodes: [createEpisode()] })],
    ['no times', createDocument({ episodes: [createEpisode({ transcript: [createTurn('甲')] })] })],
    ['no words', createDocument({ episodes: [createEpisode({ transcript: [createTurn(' \n', { start: 1 })] })] })],
  ])('should write an empty file where there is %s', (_name, document) => {
    expect(srt.emit(document)).toBe('')
  })

  it('should write a file for each of several transcripts, under a name that every system takes', () => {
    const transcript = [createTurn('甲', { start: 1, end: 2 })]
    const titles = ['../a\\b: "c"?', null, 'CON', '...', '题'.repeat(99), '\u202e\ud800\n|']
    const episodes = titles.map((title) => createEpisode({ title, transcript }))
    const files = srt.emit(createDocument({ episodes: [createEpisode({ title: 'silent' }), ...episodes] }))
    expect(Object.keys(files)).toEqual([
      '2 .. a b c.srt',
      '3.srt',
      '4 CON.srt',
      '5.srt',
      `6 ${'题'.repeat(39)}.srt`,
      '7 \ufffd.srt',
    ])
    for (const text of Object.values(files)) expect(text).toBe('1\n00:00:01,000 --> 00:00:02,000\n甲\n')
  })

  it('should write the one transcript of several episodes as text', () => {
    const episodes = [createEpisode(), createEpisode({ transcript: [createTurn('甲', { start: 1, end: 2 })] })]
    expect(srt.emit(createDocument({ episodes }))).toBe('1\n00:00:01,000 --> 00:00:02,000\n甲\n')
  })

  it.each([
    ['a tag', '<b>x</b>', '<\u2060b>x<\u2060/b>'],
    ['a position', '{\\an8}x', '{\u2060\\an8}x'],
    ['a style', '{y:i}x', '{\u2060y:i}x'],
    ['an entity', 'R&amp;D &#60;', 'R&\u2060amp;D &\u2060#60;'],
    ['times', '00:00:01,000 --> 00:00:02,000', '00:00:01,000 --\u2060> 00:00:02,000'],
    ['a break', 'a[br]b\\Nc', 'a[\u2060br]b\\\u2060Nc'],
    ['what is none', 'a < b & c > d [x] {y}', 'a < b & c > d [x] {y}'],
  ])('should keep text that looks like %s', (_name, text, written) => {
    expect(emit(createTurn(text, { start: 1, end: 2 }))).toBe(`1\n00:00:01,000 --> 00:00:02,000\n${written}\n`)
  })

  it('should keep all words in order within 2 lines of 32 columns, whatever they are', () => {
    const fragment = fc.constantFrom('-->', '</v>', '::', '=cmd', '[[', '\t', '\u202e', '\ud800', '\u0000', '\n\n7\n')
    const hostile = fc.oneof(
      hostileText,
      fc.array(fc.oneof(fragment, hostileText)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), (turns) => {
        const transcript = turns.map(([speaker, text], i) =>
          createTurn(text, { speaker, start: i * 10, end: i * 10 + 9 }),
        )
        const cues = readCues(String(emit(...transcript)))
        const words = cues.flatMap(({ lines }) => lines).join('')
        const expected = turns.map(([speaker, text]) => {
          const name = cleanSpeech(speaker).join(' ')
          const said = cleanSpeech(text).join('')
          return said === '' ? '' : `${name === '' ? '' : `${name}:`}${said}`
        })
        const bare = (string: string) => string.replace(/[\s\u2060]/g, '')
        expect(bare(words)).toBe(bare(expected.join('')))
        for (const { start, end, lines } of cues) {
          expect(end > start).toBe(true)
          expect(lines.length).toBeLessThanOrEqual(2)
          for (const line of lines) {
            expect(line.trim()).not.toBe('')
            expect(line).not.toMatch(/-->|<[/a-z]/i)
            if (!line.includes('\u200d')) expect(stringWidth(line)).toBeLessThanOrEqual(32)
          }
        }
      }),
    )
  })
})
