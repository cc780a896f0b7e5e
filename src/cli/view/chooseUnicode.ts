/**
 * Whether the terminal is said to write UTF-8, by the variables of POSIX in the order of their power; Windows has none of them, and
 * its terminals do.
 *
 * @example
 * chooseUnicode({LC_ALL: 'C', LANG: 'zh_CN.UTF-8'}, 'linux') // => false
 */
export function chooseUnicode(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): boolean {
  return platform === 'win32' || /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '')
}
