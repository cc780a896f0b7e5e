/**
 * Write seconds as `HH:MM:SS.fff` with so many digits behind the point, as chapter files and subtitles want it.
 *
 * @example
 * formatTime(3725.5, 3) // => '01:02:05.500'
 * formatTime(59.9996, 3) // => '00:01:00.000'
 */
export function formatTime(seconds: number, digits: number): string {
  const [whole = '', fraction = ''] = seconds.toFixed(digits).split('.')
  const total = Number(whole)
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.${fraction}`
}
