import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/emit/html/cleanText.js'

describe('cleanText', () => {
  it.each([
    [' 开场\n\t第一 ', '开场 第一'],
    ['a\u0000b\u009Fc', 'abc'],
    ['\uD800x\uDC00', '\uFFFDx\uFFFD'],
    ['x\uFDD0\uFFFF\u{1FFFE}', 'x\uFFFD\uFFFD\uFFFD'],
    ['\u2067שלום\u2069 😀', '\u2067שלום\u2069 😀'],
    ['\u2069a\u2067', '\uFFFDa\uFFFD'],
    ['\u2066a\u2069\u2069', '\u2066a\u2069\uFFFD'],
    ['\u202Ea', '\u202Ea'],
  ])('should make %j %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('should leave no mark of direction without its other half', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', 'a')), (marks) => {
        let depth = 0
        for (const mark of cleanText(marks.join(''))) {
          if (mark === '\u2069') depth -= 1
          else if (/[\u2066-\u2068]/.test(mark)) depth += 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })
})
