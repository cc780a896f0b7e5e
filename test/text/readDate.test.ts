import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/text/readDate.js'

describe('readDate', () => {
  it.each([
    ['2023/4/16', '2023-04-16'],
    ['2024年1月2日', '2024-01-02'],
    ['2024-01-02', '2024-01-02'],
    ['2024.1.2', '2024-01-02'],
    ['2024-01-02T08:00:00Z', '2024-01-02'],
    ['16 Nov 2025', '2025-11-16'],
    ['November 16, 2025', '2025-11-16'],
  ])('should read %s', (value, expected) => {
    expect(readDate(value)).toBe(expected)
  })

  it.each(['2024-13-02', '2024年', '12:36', '1/2', '号称 2024-01-02', '2024-01-02 凌晨没有船', '20240102期'])(
    'should not read %s',
    (value) => {
      expect(readDate(value)).toBeNull()
    },
  )
})
