import { describe, expect, it } from 'vitest'
import { splitGraphemes } from '../../../src/cli/view/splitGraphemes.js'

describe('splitGraphemes', () => {
  it('should keep together what people see as one', () => {
    expect([...splitGraphemes('e\u0301字👩‍👧')]).toEqual(['e\u0301', '字', '👩‍👧'])
  })

  it('should not cut a character at the end of a slice', () => {
    for (const before of [997, 998, 999, 1000]) {
      const graphemes = [...splitGraphemes(`${'a'.repeat(before)}👩‍👩‍👧b`)]
      expect(graphemes.slice(-2)).toEqual(['👩‍👩‍👧', 'b'])
    }
  })

  it('should lose nothing of hostile text and not take long over it', () => {
    for (const text of [
      'a'.repeat(300_000),
      '\u0301'.repeat(300_000),
      '👩‍👩‍👧'.repeat(30_000),
      '\ud83d'.repeat(100_000),
    ]) {
      const start = performance.now()
      expect([...splitGraphemes(text)].join('')).toBe(text)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})
