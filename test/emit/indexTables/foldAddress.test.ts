import { describe, expect, it } from 'vitest'
import { foldAddress } from '../../../src/emit/indexTables/foldAddress.js'

describe('foldAddress', () => {
  it.each([
    ['http://a.example/b', 'https://a.example/b'],
    ['HTTPS://A.Example', 'https://a.example/'],
    ['https://a.example:443/b', 'https://a.example/b'],
    ['https://a.example/中', 'https://a.example/%E4%B8%AD'],
  ])('should take %s for %s', (one, other) => {
    expect(foldAddress(one)).toBe(foldAddress(other))
  })

  it.each([
    ['https://a.example/b', 'https://a.example/b/'],
    ['https://a.example/b', 'https://a.example/B'],
    ['https://a.example/b', 'https://www.a.example/b'],
    ['https://a.example/b', 'https://a.example/b#c'],
    ['https://a.example/b', 'https://a.example/b?c=1'],
    ['mailto:a@b.example', 'https://a@b.example'],
    ['https://[', 'http://['],
  ])('should not take %s for %s', (one, other) => {
    expect(foldAddress(one)).not.toBe(foldAddress(other))
  })
})
