import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../../src/emit/jsonld/formatDuration.js'

describe('formatDuration', () => {
  it.each([
    [0, 'PT0S'],
    [5, 'PT5S'],
    [60, 'PT1M'],
    [3725, 'PT1H2M5S'],
    [3600, 'PT1H'],
    [65.5, 'PT1M5.5S'],
    [0.001, 'PT0.001S'],
    [59.9999, 'PT1M'],
    [90_000, 'PT25H'],
  ])('should write %d seconds as %s', (seconds, duration) => {
    expect(formatDuration(seconds)).toBe(duration)
  })
})
