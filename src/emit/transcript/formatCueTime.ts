/**
 * Write a time of a cue, `HH:MM:SS` and three digits of a second.
 *
 * @param milliseconds whole, from the start
 * @param mark before the fraction: `,` in SubRip, `.` in WebVTT
 * @example
 * formatCueTime(65_040, ',') // => '00:01:05,040'
 */
export function formatCueTime(milliseconds: number, mark: ',' | '.'): string {
  const seconds = Math.floor(milliseconds / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const digits = clock.map((part) => String(part).padStart(2, '0')).join(':')
  return `${digits}${mark}${String(milliseconds % 1000).padStart(3, '0')}`
}
