import { describe, expect, it } from 'vitest'
import { chooseUnicode } from '../../../src/cli/view/chooseUnicode.js'

describe('chooseUnicode', () => {
  it('should read the locale in the order of POSIX, empty ones as none', () => {
    expect(chooseUnicode({ LANG: 'zh_CN.UTF-8' }, 'linux')).toBe(true)
    expect(chooseUnicode({ LANG: 'zh_CN.utf8', LC_CTYPE: '', LC_ALL: '' }, 'linux')).toBe(true)
    expect(chooseUnicode({ LANG: 'zh_CN.UTF-8', LC_CTYPE: 'zh_CN.GB18030' }, 'linux')).toBe(false)
    expect(chooseUnicode({ LANG: 'C', LC_CTYPE: 'C', LC_ALL: 'en_US.UTF-8' }, 'darwin')).toBe(true)
  })

  it('should draw ASCII where nothing is said, but on Windows', () => {
    expect(chooseUnicode({}, 'linux')).toBe(false)
    expect(chooseUnicode({}, 'win32')).toBe(true)
  })
})
