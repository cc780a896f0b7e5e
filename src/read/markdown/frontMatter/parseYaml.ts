import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Span } from '../../../text/lines.js'
import { parseLines } from './parseLines.js'
import type { Property, Value } from './property.js'

/** How deep values may be nested; deeper ones are empty. */
const deepest = 6

/** YAML as properties; where it is malformed (a colon in a title without quotes), line by line. */
export function parseYaml(source: string, { start, end }: Span): Property[] {
  const yaml = source.slice(start, end)
  const { contents, errors } = parseDocument(yaml, { strict: false, uniqueKeys: false, logLevel: 'silent' })
  if (errors.length > 0 || !isMap(contents)) return parseLines(source, { start, end })
  return contents.items.flatMap((pair): Property[] => {
    if (!isScalar(pair.key)) return []
    const from = pair.key.range?.[0] ?? 0
    const to = rangeEnd(pair.value) ?? pair.key.range?.[1] ?? from
    return [{ key: wordsOf(pair.key), value: toValue(pair.value, 0), from: { start: start + from, end: start + to } }]
  })
}

function rangeEnd(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[1] : undefined
}

/** A scalar as it is written: `086` is not 86. Aliases are left out, as they can multiply. */
function toValue(node: unknown, depth: number): Value {
  if (depth > deepest) return ''
  if (isScalar(node)) return wordsOf(node)
  if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1))
  if (!isMap(node)) return ''
  const entries = node.items.flatMap((pair): [string, Value][] =>
    isPair(pair) && isScalar(pair.key) ? [[wordsOf(pair.key), toValue(pair.value, depth + 1)]] : [],
  )
  return Object.fromEntries(entries)
}

function wordsOf({ value, source }: { value: unknown; source?: string }): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : (source ?? String(value))
}
