import { describe, expect, it } from 'vitest'
import { listTicks } from '../../../src/emit/html/bar/listTicks.js'

describe('listTicks', () => {
  it.each([
    [0, []],
    [5, [0, 1, 2, 3, 4]],
    [3725, [0, 900, 1800, 2700]],
    [10 * 3600, [0, 7200, 14400, 21600, 28800]],
    [1000 * 3600, [0, 500 * 3600]],
  ])('should mark a scale of %d seconds', (total, ticks) => {
    expect(listTicks(total)).toEqual(ticks)
  })

  it.each([1e-9, 0.3, 59, 7200, 1e7, 1e12, Number.MAX_SAFE_INTEGER])('should mark few times of %d seconds', (total) => {
    expect(listTicks(total).length).toBeLessThanOrEqual(5)
  })
})
