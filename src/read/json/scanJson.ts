import type { Span } from '../../text/lines.js'

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
  return { values: scanner.values, strays: scanner.strays }
}

const blank = /[\s\ufeff]*/y
const word = /[^\s{}[\],:"]+/y

class Scanner {
  readonly values: JsonValue[] = []
  readonly strays: Span[] = []
  readonly #source: string
  readonly #stack: (JsonObject | JsonArray)[] = []
  readonly #open = { object: 0, array: 0 }
  /** The keys that wait for their values, one for each open container. */
  readonly #keys: (string | null)[] = []

  constructor(source: string) {
    this.#source = source
  }

  run(): void {
    const { length } = this.#source
    for (let at = this.#skipBlank(0); at < length; at = this.#skipBlank(this.#step(at)));
    while (this.#stack.length > 0) this.#close(length)
  }

  /** Reads one token; returns where it ends. */
  #step(at: number): number {
    switch (this.#source[at]) {
      case '{':
        this.#enter({ kind: 'object', entries: [], start: at, end: at + 1 })
        return at + 1
      case '[':
        this.#enter({ kind: 'array', items: [], start: at, end: at + 1 })
        return at + 1
      case '}':
        this.#leave('object', at + 1)
        return at + 1
      case ']':
        this.#leave('array', at + 1)
        return at + 1
      case ',':
        this.#setKey(null)
        return at + 1
      case ':':
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
    if (!isKey) this.#add({ kind: 'string', start, end, inner })
    else if (this.#source[this.#skipBlank(end)] === ':') this.#setKey(this.#source.slice(inner.start, inner.end))
    else this.strays.push(inner)
    return end
  }

  #readWord(start: number): number {
    word.lastIndex = start
    const text = word.exec(this.#source)?.[0] ?? ''
    const end = start + Math.max(text.length, 1)
    const holder = this.#stack.at(-1)?.kind
    const waits = holder === 'array' || (holder === 'object' && this.#keys.at(-1) !== null)
    const known = /^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(text)
    if (waits && known) this.#add({ kind: 'literal', text, start, end })
    else this.strays.push({ start, end })
    return end
  }

  /** The quote that ends a string: one that nobody escaped is told by what stands behind it. */
  #findQuote(start: number, isKey: boolean): number {
    const { length } = this.#source
    const holder = this.#stack.at(-1)?.kind
    for (let at = start; at < length; at++) {
      const char = this.#source[at]
      if (char === '\\') at++
      else if (char === '"' && this.#mayEnd(at + 1, isKey, holder)) return at
    }
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
    this.#keys.push(null)
    this.#open[container.kind]++
  }

  #leave(kind: 'object' | 'array', end: number): void {
    if (this.#open[kind] === 0) return
    while (this.#stack.at(-1)?.kind !== kind) this.#close(end - 1)
    this.#close(end)
  }

  #close(end: number): void {
    const container = this.#stack.pop()
    this.#keys.pop()
    if (!container) return
    container.end = end
    this.#open[container.kind]--
  }
}
