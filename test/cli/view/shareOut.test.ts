import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOut } from '../../../src/cli/view/shareOut.js'

describe('shareOut', () => {
  it('should give what is left to those who lost the most', () => {
    expect(shareOut([1, 1, 1], 100)).toEqual([34, 33, 33])
    expect(shareOut([], 100)).toEqual([])
    expect(shareOut([0, 0], 100)).toEqual([0, 0])
  })

  it('should always add up to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (counts) => {
        fc.pre(counts.some((count) => count > 0))
        expect(shareOut(counts, 1000).reduce((sum, part) => sum + part, 0)).toBe(1000)
      }),
    )
  })
})
