/**
 * A whole number with commas between thousands, whatever the language of the machine.
 *
 * @example
 * formatCount(30011) // => '30,011'
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
