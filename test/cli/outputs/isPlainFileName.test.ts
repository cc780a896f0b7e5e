import { describe, expect, it } from 'vitest'
import { isPlainFileName } from '../../../src/cli/outputs/isPlainFileName.js'

describe('isPlainFileName', () => {
  it('should accept a name', () => {
    expect(isPlainFileName('第1期 (上).md')).toBe(true)
  })

  it.each(['', '.', '..', '../x', 'a/b', 'a\\b', 'c:x', 'a\0b', 'a\nb'])('should not accept %j', (name) => {
    expect(isPlainFileName(name)).toBe(false)
  })
})
