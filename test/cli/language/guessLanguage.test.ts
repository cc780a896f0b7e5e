import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src/cli/language/guessLanguage.js'

describe('guessLanguage', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zh-Hant-TW' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, 'zh'],
    [{ LANG: 'zh_CN', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN', LC_ALL: '' }, 'zh'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
  ])('should hear %o as %s', (env, language) => {
    expect(guessLanguage(env)).toBe(language)
  })
})
