import { describe, expect, it } from 'vitest'
import { collectRuns, listLetters, measureCover } from '../../scripts/accuracy/letters.js'

describe('listLetters', () => {
  it('should leave out digits, punctuation, white space and addresses', () => {
    expect(listLetters('第 12 期：A https://example.com/b')).toBe('第期a')
  })
})

describe('measureCover', () => {
  it('should count each letter once, however many runs cover it', () => {
    expect(measureCover(['abcdef'], collectRuns(['abcdef']))).toEqual({ covered: 6, bare: 0, gaps: [] })
  })

  it('should name what is not covered', () => {
    expect(measureCover(['abcdxyz'], collectRuns(['abcd']))).toEqual({ covered: 4, bare: 3, gaps: ['xyz'] })
  })

  it('should not take letters in another order for covered', () => {
    expect(measureCover(['dcba'], collectRuns(['abcd'])).covered).toBe(0)
  })

  it('should take a short text for covered by itself', () => {
    expect(measureCover(['ab'], collectRuns(['ab'])).bare).toBe(0)
  })
})
