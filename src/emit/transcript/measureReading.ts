import stringWidth from 'string-width'

/** About five Chinese characters or ten letters: as fast as people talk. Columns in a second. */
const speed = 10

/** `Intl.Segmenter`, with which widths are measured, takes time by the square of its text. UTF-16 units. */
const slice = 1000

/** Milliseconds that a cue is shown at least, so that it can be seen. */
const shortest = 1000

/**
 * How long a text of unknown end is shown, in whole milliseconds: a second for every ten columns of its width, one second at least.
 *
 * @example
 * measureReading('大家好，欢迎收听。') // => 1800
 */
export function measureReading(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at += slice) width += stringWidth(text.slice(at, at + slice))
  return Math.max(shortest, Math.round((width / speed) * 1000))
}
