import { sep } from 'node:path'
import fastGlob from 'fast-glob'
import { findGlobBase } from './findGlobBase.js'

/**
 * The files that a glob matches, sorted by code unit, and the folder that all of them lie in: what stands before the first pattern.
 *
 * @example
 * await expandGlob('shows/*.txt') // => {files: ['shows/1.txt', 'shows/2.txt'], base: 'shows'}
 */
export async function expandGlob(pattern: string): Promise<{ files: string[]; base: string }> {
  // In a pattern `\` escapes; on Windows it is what people type between folders.
  const posix = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  const files = await fastGlob(posix, {
    dot: false,
    ignore: ['**/node_modules/**'],
    onlyFiles: true,
    followSymbolicLinks: false,
    // A folder that may not be opened hides its files, it does not stop the others.
    suppressErrors: true,
  })
  return { files: files.sort(), base: findGlobBase(posix) }
}
