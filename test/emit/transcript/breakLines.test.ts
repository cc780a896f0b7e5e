import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/emit/transcript/breakLines.js'
import { hostileText } from '../hostileText.js'

const listTexts = (text: string, columns: number, label?: string) =>
  breakLines(text, columns, label).map((line) => line.text)

describe('breakLines', () => {
  it.each([
    ['behind a sentence', '大家好，欢迎收听。今天我们聊茶。', 20, ['大家好，欢迎收听。', '今天我们聊茶。']],
    ['behind a clause', '今天我们来到江边，和两位师傅聊', 24, ['今天我们来到江边，', '和两位师傅聊']],
    ['not behind a clause that leaves the line empty', '好，今天我们来到江边', 16, ['好，今天我们来到', '江边']],
    ['where the line is full', '一二三四五六', 6, ['一二三', '四五六']],
    ['not before a closing mark', '一二三四。', 8, ['一二三', '四。']],
    ['not behind an opening mark', '一二《三四》', 6, ['一二', '《三', '四》']],
    ['between words', 'the quick brown fox', 10, ['the quick', 'brown fox']],
    ['not inside a number or a time', 'version 3.5 at 10:30', 12, ['version 3.5', 'at 10:30']],
    ['inside a word that is wider than the line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['not at all where all fits', '好', 2, ['好']],
    ['nothing', '', 10, []],
  ])('should break %s', (_name, text, columns, lines) => {
    expect(listTexts(text, columns)).toEqual(lines)
  })

  it('should count two columns for a Han character', () => {
    expect(breakLines('中a', 10)).toEqual([{ text: '中a', width: 3 }])
  })

  it('should keep a label beside the words', () => {
    expect(listTexts('欢迎收听。', 14, '林舟: ')).toEqual(['林舟: 欢迎收', '听。'])
    expect(listTexts('Welcome back to the show', 24, 'Marta Lind: ')).toEqual([
      'Marta Lind: Welcome back',
      'to the show',
    ])
  })

  it('should break a label that fills a line', () => {
    expect(listTexts('hi', 8, 'Marta Lindqvist: ')).toEqual(['Marta', 'Lindqvis', 't: hi'])
  })

  it('should not part a character from the marks on it', () => {
    expect(listTexts('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301'])
  })

  it('should lose nothing but blanks and stay within the columns, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 4, max: 70 }), (text, columns) => {
        const line = text.replace(/\s+/g, ' ').trim()
        const lines = listTexts(line, columns)
        expect(lines.join('').replace(/ /g, '')).toBe(line.replace(/ /g, ''))
        // A joined emoji is never cut, and may be wider.
        if (!line.includes('\u200d')) for (const one of lines) expect(stringWidth(one)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('should take time in proportion to the length', () => {
    for (const part of ['中', 'a', '。', '\u0301', ' ', '《', 'a.', '\u200d']) {
      const started = performance.now()
      breakLines(part.repeat(20_000), 32)
      expect(performance.now() - started).toBeLessThan(4000)
    }
  }, 60_000)
})
