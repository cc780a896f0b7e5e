import type { Language } from './language.js'

/**
 * The language of a locale, by POSIX: LC_ALL over LC_MESSAGES over LANG, an empty one counting as none.
 *
 * @example
 * guessLanguage({LC_ALL: '', LANG: 'zh_CN.UTF-8'}) // => 'zh'
 */
export function guessLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C'
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
