import { describe, expect, it } from 'vitest'
import { describeBug } from '../../../src/cli/report/describeBug.js'

describe('describeBug', () => {
  it('should ask to report it and say how to get the trace', () => {
    expect(describeBug(new TypeError('x is y'), false, 'a.txt')).toEqual([
      'a.txt: error: notes failed unexpectedly (TypeError: x is y)',
      'This is a bug in notes, please report it with the command and the input.',
      'The trace: the same command with --debug.',
    ])
  })

  it('should give the trace to those who ask', () => {
    expect(describeBug(new TypeError('x is y'), true).join('\n')).toContain('describeBug.test.ts')
  })

  it('should not fail at what is no error', () => {
    expect(describeBug('oops', true)[0]).toBe('error: notes failed unexpectedly (oops)')
  })
})
