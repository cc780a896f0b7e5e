import { describe, expect, it } from 'vitest'
import { findEnclosures } from '../../src/text/enclosures.js'

describe('findEnclosures', () => {
  it('should mark what stands in brackets and quotation marks', () => {
    expect([...findEnclosures('a「b(c)」d')].join('')).toBe('01111110')
  })

  it('should not trust a bracket that is never closed', () => {
    expect([...findEnclosures('(abc「d」')].join('')).toBe('0000111')
    expect([...findEnclosures('(a\nb)')].join('')).toBe('00000')
  })

  it('should not trust one that is closed far away', () => {
    expect(findEnclosures(`(${'a'.repeat(400)})`)[5]).toBe(0)
  })
})
