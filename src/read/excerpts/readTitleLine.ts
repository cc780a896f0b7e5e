import { clean } from '../../text/clean.js'

/**
 * The book that a line names, with its author in the last brackets, in which there may be others.
 *
 * @example
 * readTitleLine('渡口 (温如海)') // => {title: '渡口', author: '温如海'}
 */
export function readTitleLine(words: string): { title: string; author: string | null } {
  const line = clean(words)
  if (!/[)）]$/.test(line)) return { title: line, author: null }
  let depth = 0
  for (let i = line.length - 1; i > 0; i--) {
    if (/[)）]/.test(line[i] ?? '')) depth++
    else if (/[(（]/.test(line[i] ?? '') && --depth === 0)
      return { title: line.slice(0, i).trim(), author: line.slice(i + 1, -1).trim() || null }
  }
  return { title: line, author: null }
}
