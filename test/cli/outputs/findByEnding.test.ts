import { describe, expect, it } from 'vitest'
import { findByEnding } from '../../../src/cli/outputs/findByEnding.js'

describe('findByEnding', () => {
  it.each([
    ['a.json', 'json'],
    ['out/第1期.CSV', 'csv'],
    ['a.b.tsv', 'tsv'],
    ['cards.anki.txt', 'anki'],
    ['a.readwise.csv', 'readwise'],
  ])('should find the format of %s', (path, name) => {
    expect(findByEnding(path)?.name).toBe(name)
  })

  it.each(['a.xyz', 'json', '', 'a.json/b', 'a.txt'])('should find none of %j', (path) => {
    expect(findByEnding(path)).toBeUndefined()
  })
})
