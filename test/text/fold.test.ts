import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.js'

describe('fold', () => {
  it('should fold full-width forms, blanks and bars', () => {
    expect(fold('０１：２０　开场｜（上）\u00a0ｅｐ')).toBe('01:20 开场|(上) ep')
  })

  it('should not touch Han characters, quotation marks and line breaks', () => {
    expect(fold('「开场」\n《书》，好。')).toBe('「开场」\n《书》,好。')
  })

  it('should keep the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })
})
