import type { Span } from '../text/lines.js'
import type { Anchor } from '../text/text.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Image } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'

/** A text made of pieces of a source, as the core reads it, with the way back to the source. */
export interface Composition {
  text: string
  /** Stretches of the text that the source links to an address. */
  anchors: readonly Anchor[]
  /** Pictures of the source, with their places in it. */
  images: readonly Image[]
  /** From spans of the text to positions in the source. */
  place: Place
}

/** A stretch of the text and where it comes from; `exact` where both are the same characters. */
interface Chunk extends Span {
  from: Span
  exact: boolean
}

/**
 * Builds a composition: a reader writes, in order, what a person would see, and names for each piece the span of the source it
 * stands for.
 *
 * @example
 * const composer = new Composer('<p>开场</p>')
 * composer.write('开场', { start: 3, end: 5 })
 * composer.breakLine()
 * composer.finish().text // => '开场\n'
 */
export class Composer {
  readonly #source: string
  readonly #chunks: Chunk[] = []
  readonly #words: string[] = []
  readonly #anchors: Anchor[] = []
  readonly #images: Image[] = []
  readonly #placeInSource: Place
  #length = 0
  #atLineStart = true

  constructor(source: string) {
    this.#source = source
    this.#placeInSource = createPlacer(source)
  }

  /** Where the next words will stand in the text. UTF-16 units. */
  get length(): number {
    return this.#length
  }

  /** Whether the text is empty or ends in a line break. */
  get atLineStart(): boolean {
    return this.#atLineStart
  }

  /** Words that stand for a span of the source. */
  write(words: string, from: Span): void {
    if (words === '') return
    const end = this.#length + words.length
    this.#chunks.push({ start: this.#length, end, from, exact: this.#source.slice(from.start, from.end) === words })
    this.#words.push(words)
    this.#length = end
    this.#atLineStart = words.endsWith('\n')
  }

  /** End the line, if one is begun. */
  breakLine(): void {
    if (!this.#atLineStart) this.#writeOwn('\n')
  }

  /** End the line and leave a blank one. */
  breakBlock(): void {
    this.breakLine()
    if (this.#length > 0 && !this.#isParted()) this.#writeOwn('\n')
  }

  /** What `write` writes is linked to an address. */
  link(url: string, write: () => void): void {
    const start = this.#length
    write()
    if (this.#length > start) this.#anchors.push({ start, end: this.#length, url })
  }

  /** A picture of the source. */
  addImage(url: string, alt: string | null, from: Span): void {
    this.#images.push({ type: 'image', url, alt, position: this.#placeInSource(from) })
  }

  finish(): Composition {
    const chunks = this.#chunks
    const placeInSource = this.#placeInSource
    return {
      text: this.#words.join(''),
      anchors: this.#anchors.sort((a, b) => a.start - b.start),
      images: this.#images,
      place: (span) => placeInSource(toSource(chunks, span)),
    }
  }

  /** Whether the text ends in a blank line. */
  #isParted(): boolean {
    const end = `${this.#words.at(-2) ?? ''}${this.#words.at(-1) ?? ''}`
    return /\n[^\S\n]*\n$/.test(end)
  }

  /** Line breaks of our own stand for nothing in the source. */
  #writeOwn(words: string): void {
    const at = this.#chunks.at(-1)?.from.end ?? 0
    this.#chunks.push({
      start: this.#length,
      end: this.#length + words.length,
      from: { start: at, end: at },
      exact: false,
    })
    this.#words.push(words)
    this.#length += words.length
    this.#atLineStart = true
  }
}

function toSource(chunks: readonly Chunk[], { start, end }: Span): Span {
  const [index, until] = [chunkAt(chunks, start), chunkAt(chunks, Math.max(start, end - 1))]
  const [first, last] = [chunks[index], chunks[until]]
  if (!first || !last) return { start: 0, end: 0 }
  const from = first.exact ? first.from.start + (start - first.start) : first.from.start
  const to = last.exact ? last.from.start + (end - last.start) : last.from.end
  if (from <= to) return { start: from, end: to }
  // Written in another order than the source's, as the cells of a table are: from the first to the last of them.
  const spans = chunks.slice(index, until + 1).map((chunk) => chunk.from)
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

/** Index of the chunk that holds an offset of the text; of the last where it lies behind all. */
function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((chunks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
