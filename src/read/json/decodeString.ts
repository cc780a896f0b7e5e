import { Decoding } from '../embedded/decoding.js'
import type { JsonString } from './scanJson.js'

const escapes = /(?:\\u[\da-f]{4})+|\\[\s\S]/gi
const short: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** A string of a JSON text with its escapes resolved (RFC 8259); one that JSON does not know stands for the character itself. */
export function decodeString(source: string, { inner: { start, end } }: JsonString): Decoding {
  const decoding = new Decoding()
  let at = start
  for (const match of source.slice(start, end).matchAll(escapes)) {
    const from = { start: start + match.index, end: start + match.index + match[0].length }
    decoding.add(source.slice(at, from.start), { start: at, end: from.start }, true)
    decoding.add(decodeEscape(match[0]), from, false)
    at = from.end
  }
  decoding.add(source.slice(at, end), { start: at, end }, true)
  return decoding
}

function decodeEscape(written: string): string {
  if (!/^\\u[\da-f]{4}/i.test(written)) return short[written[1] ?? ''] ?? written.slice(1)
  const units = written.split(/\\u/i).slice(1)
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
}
