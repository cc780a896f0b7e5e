import { describe, expect, it } from 'vitest'
import { formatLongClock } from '../../../src/emit/csv/formatLongClock.js'

describe('formatLongClock', () => {
  it.each([
    [5, '00:00:05'],
    [65.5, '00:01:05.5'],
    [3725, '01:02:05'],
    [360_000, '100:00:00'],
  ])('should write %d seconds as %s', (seconds, clock) => {
    expect(formatLongClock(seconds)).toBe(clock)
  })

  it('should not leave out the hours', () => {
    expect(formatLongClock(0)).toBe('00:00:00')
  })
})
