import { describe, expect, it } from 'vitest'
import { findCommonBase } from '../../../src/cli/outputs/findCommonBase.js'

describe('findCommonBase', () => {
  it('should find the deepest folder that holds all', () => {
    expect(findCommonBase(['/s/a'])).toBe('/s/a')
    expect(findCommonBase(['/s/a/b', '/s/a', '/s/a/c'])).toBe('/s/a')
    expect(findCommonBase(['/s/a', '/t'])).toBe('/')
    expect(findCommonBase([])).toBe('/')
  })

  it('should not take part of a name for a folder', () => {
    expect(findCommonBase(['/s/ab', '/s/ac'])).toBe('/s')
  })
})
