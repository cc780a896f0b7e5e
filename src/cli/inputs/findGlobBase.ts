/**
 * The folder that all files of a glob lie in: what stands before the first pattern.
 *
 * @param pattern with `/` between folders
 * @example
 * findGlobBase('shows/2024/*.txt') // => 'shows/2024'
 */
export function findGlobBase(pattern: string): string {
  const literal = pattern.slice(0, pattern.search(/[*?[\]{}()!]/))
  const slash = literal.lastIndexOf('/')
  if (slash === 0) return '/'
  return slash < 0 ? '.' : literal.slice(0, slash)
}
