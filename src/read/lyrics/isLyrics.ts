import { readLyricLine } from './readLyricLine.js'

/** Chapters are minutes apart, lines that are spoken seconds. */
const apart = 30

/**
 * Whether a text is an LRC file, by all of its lines. They open with times, and tags such as `[ti:…]` say so; or there are five at
 * least, nearly all with a fraction of two or three digits, seconds apart. Times without fractions and tags are chapters.
 */
export function isLyrics(text: string): boolean {
  const words = text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\ufeff/, '').trim())
    .filter((line) => line !== '')
  const lines = words.map(readLyricLine)
  const starts = lines.flatMap((line) => (line.kind === 'timed' ? (line.starts[0] ?? []) : []))
  const tags = lines.filter((line) => line.kind === 'tag').length
  if (tags > 0) return starts.length >= 2 && starts.length + tags >= lines.length * 0.6
  const exact = words.filter((line) => /^\[ ?\d{1,4}:\d{2}\.\d{2,3} ?\]/.test(line)).length
  const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0))
  return exact >= 5 && exact >= lines.length * 0.8 && measureMiddle(gaps) <= apart
}

function measureMiddle(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}
