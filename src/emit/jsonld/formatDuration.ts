/**
 * Write seconds as a duration of ISO 8601, to the millisecond; hours are not counted up to days, as a day need not have 24.
 *
 * @example
 * formatDuration(3725.5) // => 'PT1H2M5.5S'
 * formatDuration(0) // => 'PT0S'
 */
export function formatDuration(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const hours = Math.floor(milliseconds / 3_600_000)
  const minutes = Math.floor(milliseconds / 60_000) % 60
  const rest = (milliseconds % 60_000) / 1000
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`].filter(Boolean)
  return `PT${parts.join('') || '0S'}`
}
