import { type Span, splitLines } from '../../../text/lines.js'
import type { Property } from './property.js'

const property = /^(?:- )?([\p{L}\w][\p{L}\w .-]{0,60}?)[ \t]*(?:::|:|=)[ \t]*(.*)$/u

/** Properties line by line, `key: value`, `key = value`, `key:: value`; indented lines and `- ` items belong to the key above. */
export function parseLines(source: string, { start, end }: Span): Property[] {
  const properties: Property[] = []
  const items = new Map<Property, string[]>()
  for (const line of splitLines(source.slice(start, end))) {
    const text = source.slice(start + line.start, start + line.end).trimEnd()
    const from = { start: start + line.start, end: start + line.start + text.length }
    const match = property.exec(text)
    const last = properties.at(-1)
    const item = /^(?:[ \t]+-?|-)[ \t]+(.+)$/.exec(text)?.[1]
    if (item && last && !(match && /^- [^:]{1,60}::/.test(text))) {
      const list = items.get(last) ?? []
      list.push(unquote(item))
      items.set(last, list)
      last.from = { start: last.from.start, end: from.end }
    } else if (match?.[1]) properties.push({ key: match[1].trim(), value: unquote(match[2] ?? ''), from })
  }
  for (const [own, list] of items) own.value = own.value === '' ? list : [String(own.value), ...list].join(' ')
  return properties
}

function unquote(value: string): string {
  const words = value.trim()
  return /^(["']).*\1$/s.exec(words) && words.length > 1 ? words.slice(1, -1) : words
}
