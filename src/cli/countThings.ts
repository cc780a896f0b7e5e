/**
 * A number with its noun.
 *
 * @example
 * countThings(2, 'warning') // => '2 warnings'
 */
export function countThings(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
