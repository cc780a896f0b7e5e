import type { Span } from '../../text/lines.js'

/** A member of an object, or an element of an array (its key is null): the span of its value. */
export interface JsonItem extends Span {
  key: string | null
}

/**
 * The places of what an array or object of JSON text holds, which `JSON.parse` does not tell. Also of a file that breaks off: what
 * is not complete is left out.
 *
 * @param open where its bracket stands
 * @example
 * scanJson('{"a": [1]}', 0) // => [{key: 'a', start: 6, end: 9}]
 */
export function scanJson(source: string, open: number): JsonItem[] {
  const items: JsonItem[] = []
  const isObject = source[open] === '{'
  let at = skipBlanks(source, open + 1)
  while (at < source.length && source[at] !== ']' && source[at] !== '}') {
    let key: string | null = null
    if (isObject) {
      const end = skipString(source, at)
      if (end <= at) break
      key = source.slice(at + 1, end - 1)
      at = skipBlanks(source, end)
      if (source[at] !== ':') break
      at = skipBlanks(source, at + 1)
    }
    const end = skipValue(source, at)
    if (end <= at || end > source.length) break
    items.push({ key, start: at, end })
    at = skipBlanks(source, end)
    if (source[at] === ',') at = skipBlanks(source, at + 1)
    else break
  }
  return items
}

function skipBlanks(source: string, at: number): number {
  let end = at
  while (/\s|\ufeff/.test(source[end] ?? '')) end++
  return end
}

/** The end of a string that begins here; where none does, or it does not end, the place itself. */
function skipString(source: string, at: number): number {
  if (source[at] !== '"') return at
  for (let end = at + 1; end < source.length; end++) {
    if (source[end] === '\\') end++
    else if (source[end] === '"') return end + 1
  }
  return at
}

/** The end of a value that begins here; where it does not end, the place itself. */
function skipValue(source: string, at: number): number {
  if (source[at] === '"') return skipString(source, at)
  let depth = 0
  let end = at
  while (end < source.length) {
    const sign = source[end]
    if (sign === '"') {
      const behind = skipString(source, end)
      if (behind === end) return at
      end = behind
      continue
    }
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return trimEnd(source, at, end)
      depth--
      if (depth === 0) return end + 1
    } else if (sign === ',' && depth === 0) return trimEnd(source, at, end)
    end++
  }
  return at
}

function trimEnd(source: string, start: number, end: number): number {
  let to = end
  while (to > start && /\s/.test(source[to - 1] ?? '')) to--
  return to
}
