const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`
const byLine = new RegExp(`^By:? (${name}(?:(?:, (?:and )?| and | & )${name}){0,5})$`, 'u')

/**
 * The names of a line that says who wrote what stands below, and nothing else; none for any other line.
 *
 * @example
 * readByLine('By Ada Quill and Tom Hale') // => ['Ada Quill', 'Tom Hale']
 */
export function readByLine(line: string): string[] {
  return byLine.exec(line)?.[1]?.split(/, (?:and )?| and | & /) ?? []
}
