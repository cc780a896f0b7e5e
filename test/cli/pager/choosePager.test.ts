import { describe, expect, it } from 'vitest'
import { choosePager } from '../../../src/cli/pager/choosePager.js'

const terminal = { flag: true, isOutputTTY: true, isInputTTY: true }

describe('choosePager', () => {
  it('should be less where nobody says otherwise', () => {
    expect(choosePager({ ...terminal, env: {} })).toEqual({ line: 'less', isNamed: false })
    expect(choosePager({ ...terminal, env: { PAGER: 'less -S' } })).toEqual({ line: 'less -S', isNamed: true })
  })

  it('should be none where PAGER is empty or cat', () => {
    for (const PAGER of ['', ' ', 'cat']) expect(choosePager({ ...terminal, env: { PAGER } })).toBeNull()
  })

  it('should be none where nobody can turn pages', () => {
    expect(choosePager({ ...terminal, flag: false, env: {} })).toBeNull()
    expect(choosePager({ ...terminal, isOutputTTY: false, env: {} })).toBeNull()
    expect(choosePager({ ...terminal, isInputTTY: false, env: {} })).toBeNull()
    expect(choosePager({ ...terminal, env: { TERM: 'dumb' } })).toBeNull()
  })
})
