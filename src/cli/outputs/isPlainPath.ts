import { isPlainFileName } from './isPlainFileName.js'

/**
 * Whether a path stays in the folder it is put into: a plain name, or one in a folder that is no hidden one.
 *
 * @example
 * isPlainPath('people/林舟.md') // => true
 * isPlainPath('.git/config') // => false
 */
export function isPlainPath(path: string): boolean {
  const [name = '', folder, ...others] = path.split('/').reverse()
  if (others.length > 0 || !isPlainFileName(name)) return false
  return folder === undefined || (isPlainFileName(folder) && !folder.startsWith('.'))
}
