import { describe, expect, it } from 'vitest'
import { readDuration } from '../../src/text/readDuration.js'

describe('readDuration', () => {
  it.each([
    ['01:26:19', 5179],
    ['3600', 3600],
    ['PT1H2M', 3720],
    ['PT1M30.5S', 90.5],
    ['70.5 分鐘', 4230],
    ['1 小时 2 分', 3720],
    ['45 min', 2700],
    ['long', null],
    ['00:10-00:20', null],
    ['2026-05-08', null],
    ['', null],
  ])('should read %s as %s seconds', (value, seconds) => {
    expect(readDuration(value, 'seconds')).toBe(seconds)
  })

  it('should count a bare number in the unit given', () => {
    expect(readDuration('45', 'minutes')).toBe(2700)
    expect(readDuration('45', 'seconds')).toBe(45)
  })
})
