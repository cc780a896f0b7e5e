import { describe, expect, it } from 'vitest'
import { describeFileError } from '../../src/cli/describeFileError.js'

const fail = (code: string) => Object.assign(new Error('…'), { code })

describe('describeFileError', () => {
  it('should say what to do', () => {
    expect(describeFileError(fail('ENOENT'))).toBe('does not exist; check the name')
  })

  it('should name the code of an error it has no words for', () => {
    expect(describeFileError(fail('EBUSY'))).toBe('cannot be read or written (EBUSY)')
  })

  it('should not explain mistakes of a program', () => {
    expect(describeFileError(fail('ERR_INVALID_ARG_TYPE'))).toBeNull()
    expect(describeFileError(new TypeError('x'))).toBeNull()
    expect(describeFileError('ENOENT')).toBeNull()
  })
})
