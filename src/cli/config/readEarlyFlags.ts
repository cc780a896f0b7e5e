import { languages } from '../language/language.js'
import type { EarlyFlags } from './earlyFlags.js'

/**
 * Look for `--lang`, `--config` and `--no-config` before any `--`; the last one counts. What is wrong with them commander tells later.
 *
 * @example
 * readEarlyFlags(['parse', '--lang=zh', '--no-config']) // => {lang: 'zh', config: false}
 */
export function readEarlyFlags(args: readonly string[]): EarlyFlags {
  const end = args.indexOf('--')
  const words = end < 0 ? args : args.slice(0, end)
  const lang = findValue(words, '--lang')
  const config = findValue(words, '--config')
  return {
    lang: languages.find((language) => language === lang?.value) ?? null,
    config: words.lastIndexOf('--no-config') > (config?.index ?? -1) ? false : (config?.value ?? null),
  }
}

function findValue(words: readonly string[], flag: string): { value: string; index: number } | null {
  const index = words.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`))
  const word = words[index]
  if (word === undefined) return null
  const value = word === flag ? words[index + 1] : word.slice(flag.length + 1)
  return value === undefined ? null : { value, index }
}
