import type { Span } from '../../text/lines.js'

/** A stretch of the decoded text and where it comes from; `exact` where both are the same characters. */
export interface DecodedPiece extends Span {
  words: string
  from: Span
  exact: boolean
}

/**
 * A text inside a field of another format, its escapes resolved, with the way back to the source.
 *
 * @example
 * const decoding = new Decoding()
 * decoding.add('A', { start: 3, end: 4 }, true)
 * decoding.add('&', { start: 4, end: 9 }, false)
 * decoding.text // => 'A&'
 * decoding.toSource({ start: 1, end: 2 }) // => { start: 4, end: 9 }
 */
export class Decoding {
  readonly #pieces: DecodedPiece[] = []
  #length = 0
  #text: string | null = null

  /** Words that stand for a span of the source. */
  add(words: string, from: Span, exact: boolean): void {
    if (words === '') return
    this.#pieces.push({ start: this.#length, end: this.#length + words.length, words, from, exact })
    this.#length += words.length
    this.#text = null
  }

  get pieces(): readonly DecodedPiece[] {
    return this.#pieces
  }

  get text(): string {
    this.#text ??= this.#pieces.map(({ words }) => words).join('')
    return this.#text
  }

  /** What a span of the decoded text stands for in the source. */
  toSource({ start, end }: Span): Span {
    const first = this.#pieceAt(start)
    const last = this.#pieceAt(Math.max(start, end - 1))
    if (!first || !last) return { start: 0, end: 0 }
    const from = first.exact ? Math.min(first.from.start + (start - first.start), first.from.end) : first.from.start
    const to = last.exact ? Math.min(last.from.start + (end - last.start), last.from.end) : last.from.end
    return { start: from, end: Math.max(from, to) }
  }

  /** The piece that holds an offset; the last where it lies behind all. */
  #pieceAt(offset: number): DecodedPiece | undefined {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#pieces[low]
  }
}
