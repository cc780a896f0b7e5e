import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLine } from '../../src/emit/toLine.js'
import { hostileText } from './hostileText.js'

describe('toLine', () => {
  it.each([
    [' a\r\n\tb\u0085\u2028c ', 'a b c'],
    ['a\u0000b\u001b[31m\u007f\u0090', 'ab[31m'],
    ['a \u0000 b', 'a b'],
    ['\ud83d \ude00\ud83d\ude00', '\ufffd \ufffd😀'],
    ['a\uffff\ufffe', 'a\ufffd\ufffd'],
    ['一　二\u00a0三', '一　二\u00a0三'],
    ['\u202e', '\u202e'],
  ])('should make one line of %j', (text, line) => {
    expect(toLine(text)).toBe(line)
  })

  it('should give a line of well-formed text without control characters, whatever it is given, and leave it then', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = toLine(text)
        expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\ufffe\uffff]| {2}|^\s|\s$/u)
        expect(toLine(line)).toBe(line)
      }),
    )
  })
})
