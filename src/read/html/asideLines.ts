import type { Span } from '../../text/lines.js'
import type { Sink } from './sink.js'

/** A line of furniture and where it stands. */
export interface AsideLine {
  value: string
  span: Span
}

/** Collects the lines that are set aside. */
export class AsideLines implements Sink {
  readonly lines: AsideLine[] = []
  #words = ''
  #span: Span | null = null

  write(words: string, from: Span): void {
    this.#words += words
    this.#span = this.#span
      ? { start: Math.min(this.#span.start, from.start), end: Math.max(this.#span.end, from.end) }
      : { ...from }
  }

  breakLine(): void {
    const value = this.#words.trim()
    if (value !== '' && this.#span) this.lines.push({ value, span: this.#span })
    this.#words = ''
    this.#span = null
  }

  link(_url: string, write: () => void): void {
    write()
  }

  /** Pictures of furniture are furniture. */
  addImage(): void {}
}
