import { describe, expect, it } from 'vitest'
import { countRows } from '../../../src/cli/view/countRows.js'

describe('countRows', () => {
  it('should count what wraps, in columns, without colours and links', () => {
    expect(countRows('a\n\nb\n', 10, 99)).toBe(3)
    expect(countRows('一二三四五六\n', 10, 99)).toBe(2)
    expect(countRows('\u001b[1m1234567890\u001b[22m\n', 10, 99)).toBe(1)
    expect(countRows('\u001b]8;id=a;https://example.com/a\u001b\\标题\u001b]8;;\u001b\\\n', 10, 99)).toBe(1)
  })

  it('should stop soon behind the most', () => {
    expect(countRows('a\n'.repeat(1000), 10, 24)).toBe(25)
  })
})
