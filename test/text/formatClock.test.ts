import { describe, expect, it } from 'vitest'
import { formatClock } from '../../src/text/formatClock.js'

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [65, '1:05'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [360_000, '100:00:00'],
  ])('should write %d seconds as %s', (seconds, clock) => {
    expect(formatClock(seconds)).toBe(clock)
  })

  it.each([
    [9.5, '0:09.5'],
    [0.001, '0:00.001'],
    [3725.25, '1:02:05.25'],
  ])('should keep the fraction of %d seconds: %s', (seconds, clock) => {
    expect(formatClock(seconds)).toBe(clock)
  })

  it('should not write sixty seconds where it rounds up', () => {
    expect(formatClock(59.9999)).toBe('1:00')
  })

  it('should not show the error of binary fractions', () => {
    expect(formatClock(0.1 + 0.2)).toBe('0:00.3')
  })
})
