import { describe, expect, it } from 'vitest'
import { findLocation } from '../../../src/emit/readwise/findLocation.js'

describe('findLocation', () => {
  it.each([
    ['第 12 页', null, 12],
    ['Location 222–224', null, 222],
    ['page 3 · Location 40', 90, 3],
    ['45%', null, 45],
    [null, 724.5, 724],
    ['扉页', 5, 5],
    [null, 0, 0],
    ['1'.repeat(30), 7, 7],
  ])('should find of %j and %j the number %d', (place, start, location) => {
    expect(findLocation({ place, start })).toBe(location)
  })

  it.each([null, '扉页', 'xii', ''])('should find none in %j', (place) => {
    expect(findLocation({ place, start: null })).toBeNull()
  })
})
