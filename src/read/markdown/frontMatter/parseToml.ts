import { parse, type TomlTable, type TomlValue } from 'smol-toml'
import type { Span } from '../../../text/lines.js'
import { parseLines } from './parseLines.js'
import type { Property, Value } from './property.js'

/** TOML as properties; where it is malformed, line by line. */
export function parseToml(source: string, span: Span): Property[] {
  const toml = source.slice(span.start, span.end)
  const table = parseTable(toml)
  if (!table) return parseLines(source, span)
  const places = new Map<string, Span>()
  for (const match of toml.matchAll(/^[ \t]*\[{0,2}"?([\p{L}\w-]{1,60})"?\]{0,2}[^\n]*/gmu)) {
    const from = { start: span.start + match.index, end: span.start + match.index + match[0].trimEnd().length }
    if (match[1] && !places.has(match[1])) places.set(match[1], from)
  }
  return Object.entries(table).map(([key, value]) => ({ key, value: toValue(value), from: places.get(key) ?? span }))
}

function parseTable(toml: string): TomlTable | null {
  try {
    return parse(toml)
  } catch {
    return null
  }
}

function toValue(value: TomlValue): Value {
  if (Array.isArray(value)) return value.map(toValue)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toValue(own)]))
}
