/** Beyond it milliseconds are no longer exact. Seconds. */
const longest = Number.MAX_SAFE_INTEGER / 1000

/**
 * A number as a time of the document, in seconds, or null where it is none: negative, not finite, or too large to be exact.
 *
 * @example
 * toSeconds(12.5) // => 12.5
 * toSeconds(-1) // => null
 */
export function toSeconds(value: number): number | null {
  if (!(value >= 0 && value <= longest)) return null
  // -0 is printed as 0: the same reading must come back.
  return value === 0 ? 0 : value
}
