import type { Caption } from './readCaptions.js'
import { readKind } from './readKind.js'

/** A list of chapters has no more than this. */
const most = 100

/** A chapter is no shorter than this, by the median. Seconds. */
const shortest = 30

/** A title is no longer than this. UTF-16 units. */
const longest = 80

/** One chapter begins where the one before ends: they are no further apart than this. Seconds. */
const apart = 1

/**
 * Whether the cues of a WebVTT file are chapters, as nothing in the format says so. They are where its header does
 * (`Kind: chapters`); else where all of this is true: 2 to 100 cues, one line each of at most 80 characters, nobody named as
 * speaking, at most a fifth end like sentences, the median lasts 30 s at least (10 s where the identifiers say "chapter"), and
 * four fifths begin where the one before ends.
 */
export function isChapterList(header: string, captions: readonly Caption[]): boolean {
  const kind = readKind(header)
  if (kind) return kind === 'chapters'
  if (captions.length < 2 || captions.length > most) return false
  const titles = captions.map(({ lines }) => lines.join('\n'))
  if (titles.some((title) => title.length > longest || title.includes('\n'))) return false
  if (captions.some(({ speaker }) => speaker)) return false
  const sentences = titles.filter((title) => /[。.!！]["”」』]?$/.test(title)).length
  const identified = captions.every(({ id }) => /chapter|章/i.test(id ?? ''))
  const lengths = captions.map(({ start, end }) => (end ?? start ?? 0) - (start ?? 0)).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const joined = captions
    .slice(1)
    .filter(({ start }, i) => Math.abs((start ?? 0) - (captions[i]?.end ?? 0)) <= apart).length
  return (
    sentences <= titles.length / 5 &&
    median >= (identified ? shortest / 3 : shortest) &&
    joined >= (captions.length - 1) * 0.8
  )
}
