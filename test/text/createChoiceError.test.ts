import { describe, expect, it } from 'vitest'
import { createChoiceError } from '../../src/text/createChoiceError.js'

describe('createChoiceError', () => {
  it('should list what is allowed', () => {
    expect(createChoiceError('table', 'x', ['a', 'b', 'c']).message).toBe(
      'Unexpected table `x`, expected `a`, `b` or `c`',
    )
  })

  it('should not put a comma between two', () => {
    expect(createChoiceError('dialect', 'x', ['a', 'b']).message).toBe('Unexpected dialect `x`, expected `a` or `b`')
  })

  it('should not put "or" before the only one', () => {
    expect(createChoiceError('format', 'x', ['a']).message).toBe('Unexpected format `x`, expected `a`')
  })
})
