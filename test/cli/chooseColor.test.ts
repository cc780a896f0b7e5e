import { describe, expect, it } from 'vitest'
import { chooseColor } from '../../src/cli/chooseColor.js'

describe('chooseColor', () => {
  it('should colour a terminal and not a pipe', () => {
    expect(chooseColor({ flag: 'auto', env: {}, isTTY: true })).toBe(1)
    expect(chooseColor({ flag: 'auto', env: {}, isTTY: false })).toBe(0)
  })

  it('should let the flag win over everything', () => {
    expect(chooseColor({ flag: 'never', env: { FORCE_COLOR: '1' }, isTTY: true })).toBe(0)
    expect(chooseColor({ flag: 'always', env: { NO_COLOR: '1', TERM: 'dumb' }, isTTY: false })).toBe(1)
  })

  it('should let FORCE_COLOR win over NO_COLOR, and 0 or false mean none', () => {
    expect(chooseColor({ flag: 'auto', env: { FORCE_COLOR: '1', NO_COLOR: '1' }, isTTY: false })).toBe(1)
    expect(chooseColor({ flag: 'auto', env: { FORCE_COLOR: '' }, isTTY: false })).toBe(1)
    expect(chooseColor({ flag: 'auto', env: { FORCE_COLOR: '0' }, isTTY: true })).toBe(0)
    expect(chooseColor({ flag: 'auto', env: { FORCE_COLOR: 'false' }, isTTY: true })).toBe(0)
  })

  it('should obey NO_COLOR unless it is empty', () => {
    expect(chooseColor({ flag: 'auto', env: { NO_COLOR: '1' }, isTTY: true })).toBe(0)
    expect(chooseColor({ flag: 'auto', env: { NO_COLOR: '' }, isTTY: true })).toBe(1)
  })

  it('should not colour a dumb terminal', () => {
    expect(chooseColor({ flag: 'auto', env: { TERM: 'dumb' }, isTTY: true })).toBe(0)
  })
})
