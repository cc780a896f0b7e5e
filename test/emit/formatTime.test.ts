import { describe, expect, it } from 'vitest'
import { formatTime } from '../../src/emit/formatTime.js'

describe('formatTime', () => {
  it.each([
    [0, 3, '00:00:00.000'],
    [5.25, 3, '00:00:05.250'],
    [59.9996, 3, '00:01:00.000'],
    [3599.9999, 3, '01:00:00.000'],
    [3725.123, 9, '01:02:05.123000000'],
    [360000, 3, '100:00:00.000'],
  ])('should write %d with %d digits', (seconds, digits, time) => {
    expect(formatTime(seconds, digits)).toBe(time)
  })
})
