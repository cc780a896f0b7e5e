import type { Position } from 'unist'
import { isMap, isScalar, type Pair } from 'yaml'
import type { Span } from '../../text/lines.js'
import type { Boilerplate } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { setAside } from './setAside.js'

/** A member of an object: its key and its value, which are nodes of `yaml`. */
export interface JsonMember extends Span {
  key: string
  value: unknown
}

/** A JSON text, with what is asked of the nodes that `yaml` makes of it. */
export interface JsonText {
  source: string
  place(span: Span): Position
  /** Where a node stands; null where there is nothing. */
  spanOf(node: unknown): Span | null
  /** The members of an object, in order; null where a node is none. */
  membersOf(node: unknown): JsonMember[] | null
  /** The words of a string, a number or a boolean; null where a node is none of them, or null. */
  wordsOf(node: unknown): string | null
  /** Whether a node stands in quotation marks. */
  isQuoted(node: unknown): boolean
  /** `doubt`: see `setAside`. */
  setAside(span: Span | null, words?: string, doubt?: string): Boilerplate[]
}

export function createJsonText(source: string, place: Place): JsonText {
  const text: JsonText = {
    source,
    place,
    spanOf(node) {
      const range = hasRange(node) ? node.range : null
      return range ? { start: range[0], end: range[1] } : null
    },
    membersOf(node) {
      return isMap(node) ? node.items.map((pair) => readMember(text, pair)) : null
    },
    wordsOf(node) {
      const span = text.spanOf(node)
      if (!span || !isScalar(node)) return null
      if (text.isQuoted(node)) return readQuoted(source.slice(span.start, span.end), String(node.value))
      const words = String(node.value ?? '')
      return words === '' || words === 'null' ? null : words
    },
    isQuoted: (node) => isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'),
    setAside(span, words, doubt) {
      if (!span) return []
      const value = words ?? source.slice(span.start, span.end)
      return /[\p{L}\p{N}]/u.test(value) ? setAside(value, place(span), doubt) : []
    },
  }
  return text
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] | null | undefined } {
  return typeof node === 'object' && node !== null && 'range' in node
}

function readMember(text: JsonText, { key, value }: Pair): JsonMember {
  const name = text.spanOf(key)
  const span = text.spanOf(value)
  const start = name?.start ?? span?.start ?? 0
  return { key: text.wordsOf(key) ?? '', value, start, end: Math.max(name?.end ?? start, span?.end ?? start) }
}

/** The parser takes the last character of a string for its closing mark, also where the text is cut off before that. */
function readQuoted(raw: string, value: string): string {
  if (raw.length > 1 && raw.endsWith(raw[0] ?? '')) return value
  const inside = raw.slice(1)
  try {
    return String(JSON.parse(`"${inside}"`))
  } catch {
    return inside
  }
}
