import { describe, expect, it } from 'vitest'
import { isDebugging } from '../../src/cli/isDebugging.js'

describe('isDebugging', () => {
  it('should be asked for by the flag or by DEBUG', () => {
    expect(isDebugging(['parse', '--debug'], {})).toBe(true)
    expect(isDebugging(['parse'], { DEBUG: '1' })).toBe(true)
  })

  it('should not take a file of that name for the flag', () => {
    expect(isDebugging(['parse', '--', '--debug'], {})).toBe(false)
    expect(isDebugging(['parse'], { DEBUG: '' })).toBe(false)
  })
})
