import { type Format, formats } from '../../formats.js'

/**
 * The built-in format of a file by its ending, of several the one with the longest: `.readwise.csv` before `.csv`.
 *
 * @example
 * findByEnding('out/a.CSV')?.name // => 'csv'
 */
export function findByEnding(path: string): Format | undefined {
  const name = path.toLowerCase()
  const [longest] = formats
    .filter(({ extension }) => name.endsWith(extension))
    .sort((a, b) => b.extension.length - a.extension.length)
  return longest
}
