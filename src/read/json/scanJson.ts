import type { Span } from '../../text/lines.js'
import type { SourceDoubt } from '../doubts/placeDoubts.js'
import { quote } from '../doubts/quote.js'

/** A value of a JSON text, with its place. */
export type JsonValue = JsonObject | JsonArray | JsonString | JsonLiteral
export interface JsonObject extends Span {
  kind: 'object'
  entries: { key: string; value: JsonValue }[]
}
export interface JsonArray extends Span {
  kind: 'array'
  items: JsonValue[]
}
/** `inner` is what stands between the quotes, escapes and all. */
export interface JsonString extends Span {
  kind: 'string'
  inner: Span
}
/** A number, `true`, `false` or `null`. */
export interface JsonLiteral extends Span {
  kind: 'literal'
  text: string
}

/** All values of a JSON text or of JSON Lines, and the stretches that fit nowhere. */
export interface JsonScan {
  values: JsonValue[]
  strays: Span[]
  /** What RFC 8259 does not allow, in the order of the text. */
  doubts: SourceDoubt[]
}

/**
 * The values of a JSON text, of JSON Lines, and of what is left of either where it is cut off or broken; in linear time.
 *
 * No maintained parser gives the places of values and goes on behind an error without a syntax of its own (JSON5, YAML).
 *
 * @example
 * scanJson('{"a": [1, 2').values.length // => 1
 */
export function scanJson(source: string): JsonScan {
  const scanner = new Scanner(source)
  scanner.run()
  return { values: scanner.values, strays: scanner.strays, doubts: scanner.doubts }
}

/** What the token before was: it says what may follow. */
type Token = 'start' | 'open' | 'key' | 'colon' | 'value' | 'comma'

const blank = /[\s\ufeff]*/y
const word = /[^\s{}[\],:"]+/y

class Scanner {
  readonly values: JsonValue[] = []
  readonly strays: Span[] = []
  readonly doubts: SourceDoubt[] = []
  readonly #source: string
  readonly #stack: (JsonObject | JsonArray)[] = []
  readonly #open = { object: 0, array: 0 }
  /** The keys that wait for their values, one for each open container. */
  readonly #keys: (string | null)[] = []
  #before: Token = 'start'
  /** Whether a string has no end. */
  #isOpenString = false

  constructor(source: string) {
    this.#source = source
  }

  run(): void {
    const { length } = this.#source
    for (let at = this.#skipBlank(0); at < length; at = this.#skipBlank(this.#step(at)));
    if (this.#stack.length > 0 || this.#isOpenString) this.#doubtEnd(length)
    while (this.#stack.length > 0) this.#close(length)
  }

  /** Reads one token; returns where it ends. */
  #step(at: number): number {
    switch (this.#source[at]) {
      case '{':
        this.#expectValue(at)
        this.#enter({ kind: 'object', entries: [], start: at, end: at + 1 })
        return at + 1
      case '[':
        this.#expectValue(at)
        this.#enter({ kind: 'array', items: [], start: at, end: at + 1 })
        return at + 1
      case '}':
        this.#leave('object', at + 1)
        return at + 1
      case ']':
        this.#leave('array', at + 1)
        return at + 1
      case ',':
        if (this.#before !== 'value' || this.#stack.length === 0) this.#doubtToken(at, 'a value before it')
        this.#before = 'comma'
        this.#setKey(null)
        return at + 1
      case ':':
        if (this.#before !== 'key') this.#doubtToken(at, 'a key before it')
        this.#before = 'colon'
        return at + 1
      case '"':
        return this.#readString(at)
      default:
        return this.#readWord(at)
    }
  }

  #readString(start: number): number {
    const isKey = this.#stack.at(-1)?.kind === 'object' && this.#keys.at(-1) === null
    const inner = { start: start + 1, end: this.#findQuote(start + 1, isKey) }
    const end = Math.min(inner.end + 1, this.#source.length)
    if (!isKey) {
      this.#expectValue(start)
      this.#before = 'value'
      this.#add({ kind: 'string', start, end, inner })
    } else if (this.#source[this.#skipBlank(end)] === ':') {
      if (this.#before === 'value') this.#doubtToken(start, 'a comma before it')
      this.#before = 'key'
      this.#setKey(this.#source.slice(inner.start, inner.end))
    } else this.#addStray(inner)
    return end
  }

  #readWord(start: number): number {
    word.lastIndex = start
    const text = word.exec(this.#source)?.[0] ?? ''
    const end = start + Math.max(text.length, 1)
    const holder = this.#stack.at(-1)?.kind
    const waits = holder === 'array' || (holder === 'object' && this.#keys.at(-1) !== null)
    const known = /^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(text)
    if (waits && known) {
      this.#expectValue(start)
      this.#before = 'value'
      this.#add({ kind: 'literal', text, start, end })
    } else this.#addStray({ start, end })
    return end
  }

  /** What is cut off is none: the end says so. */
  #addStray(span: Span): void {
    this.strays.push(span)
    if (span.end < this.#source.length)
      this.#doubt(
        span,
        `${this.#quote(span)}, expected ${this.#stack.length > 0 ? 'a value of JSON' : 'JSON'}; set aside`,
      )
    this.#before = 'value'
  }

  #expectValue(at: number): void {
    const holder = this.#stack.at(-1)?.kind
    if (holder === 'object' ? this.#before !== 'colon' : holder && this.#before === 'value')
      this.#doubtToken(at, holder === 'object' ? 'a key before it' : 'a comma before it')
  }

  #doubtToken(at: number, expected: string): void {
    const span = { start: at, end: at + 1 }
    this.#doubt(span, `${this.#quote(span)}, expected ${expected}; read as if it were there`)
  }

  #doubtEnd(length: number): void {
    const open = this.#stack.map(({ kind }) => (kind === 'object' ? '}' : ']')).reverse()
    const missing = quote(`${this.#isOpenString ? '"' : ''}${open.slice(0, 100).join('')}`)
    const reason = `Unexpected end of the input, expected ${missing}; what stands before it is read`
    this.doubts.push({ rule: 'cut-off-input', reason, start: length, end: length })
  }

  #doubt(span: Span, unexpected: string): void {
    this.doubts.push({ rule: 'broken-syntax', reason: `Unexpected ${unexpected}`, ...span })
  }

  #quote({ start, end }: Span): string {
    return quote(this.#source.slice(start, end))
  }

  /** The quote that ends a string: one that nobody escaped is told by what stands behind it. */
  #findQuote(start: number, isKey: boolean): number {
    const { length } = this.#source
    const holder = this.#stack.at(-1)?.kind
    let [isDoubted, isBroken] = [false, false]
    for (let at = start; at < length; at++) {
      const char = this.#source[at]
      if (char === '\\') at++
      else if (char === '"') {
        if (this.#mayEnd(at + 1, isKey, holder)) return at
        if (!isDoubted) this.#doubt({ start: at, end: at + 1 }, '`"` inside a text, expected `\\"`; read as part of it')
        isDoubted = true
      } else if (char === '\n' && !isBroken) {
        isBroken = true
        this.#doubt({ start: at, end: at + 1 }, 'line break inside a text, expected `\\n`; read as it stands')
      }
    }
    this.#isOpenString = true
    return length
  }

  #mayEnd(at: number, isKey: boolean, holder: 'object' | 'array' | undefined): boolean {
    const behind = this.#skipBlank(at)
    const char = this.#source[behind]
    if (char === undefined || holder === undefined) return true
    if (isKey) return char === ':' || char === ',' || char === '}'
    if (holder === 'array') return char === ',' || char === ']'
    if (char === '}') return true
    const next = char === ',' ? this.#source[this.#skipBlank(behind + 1)] : undefined
    if (char === ',') return next === '"' || next === '}' || next === undefined
    // A comma that was forgotten between two lines.
    return char === '"' && /[\r\n]/.test(this.#source.slice(at, behind))
  }

  #skipBlank(at: number): number {
    blank.lastIndex = at
    blank.exec(this.#source)
    return blank.lastIndex
  }

  #setKey(key: string | null): void {
    if (this.#keys.length > 0) this.#keys[this.#keys.length - 1] = key
  }

  #add(value: JsonValue): void {
    const holder = this.#stack.at(-1)
    if (!holder) this.values.push(value)
    else if (holder.kind === 'array') holder.items.push(value)
    else {
      // Without a key, too: an object where a key should be keeps its own fields.
      holder.entries.push({ key: this.#keys.at(-1) ?? '', value })
      this.#setKey(null)
    }
  }

  #enter(container: JsonObject | JsonArray): void {
    this.#add(container)
    this.#stack.push(container)
    this.#before = 'open'
    this.#keys.push(null)
    this.#open[container.kind]++
  }

  #leave(kind: 'object' | 'array', end: number): void {
    const span = { start: end - 1, end }
    if (this.#open[kind] === 0) {
      this.#doubt(span, `${this.#quote(span)} where none is open, expected none; left out`)
      return
    }
    if (this.#before === 'comma' || this.#before === 'colon' || this.#before === 'key')
      this.#doubt(span, `${this.#quote(span)} behind a ${this.#before}, expected a value; read without one`)
    const before = this.#stack.length
    while (this.#stack.at(-1)?.kind !== kind) this.#close(end - 1)
    const missing = before - this.#stack.length
    if (missing > 0)
      this.#doubt(
        span,
        `${this.#quote(span)}, expected ${kind === 'object' ? '`]`' : '`}`'} before it; read as if it were there`,
      )
    this.#close(end)
    this.#before = 'value'
  }

  #close(end: number): void {
    const container = this.#stack.pop()
    this.#keys.pop()
    if (!container) return
    container.end = end
    this.#open[container.kind]--
  }
}
