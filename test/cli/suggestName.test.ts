import { describe, expect, it } from 'vitest'
import { suggestName } from '../../src/cli/suggestName.js'

const names = ['json', 'ndjson', 'markdown', 'csv']

describe('suggestName', () => {
  it.each([
    ['jsno', 'json'],
    ['JSON', 'json'],
    ['cvs', 'csv'],
    ['makrdown', 'markdown'],
    ['mark', 'markdown'],
  ])('should read %s as %s', (typed, meant) => {
    expect(suggestName(typed, names)).toBe(meant)
  })

  it('should not suggest what is nothing like it', () => {
    expect(suggestName('yaml', names)).toBeNull()
    expect(suggestName('', names)).toBeNull()
    expect(suggestName('x'.repeat(10_000), names)).toBeNull()
  })
})
