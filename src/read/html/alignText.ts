import type { Span } from '../../text/lines.js'
import { decodeEntity } from './decodeEntity.js'

/** Decoded words and the stretch of the HTML they stand for. */
export interface Run {
  words: string
  from: Span
}

const entity = /&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][\da-zA-Z]{0,40});?/y

/**
 * Decoded text beside the HTML it was decoded from: runs of the same characters, entities one by one.
 *
 * @param html where the text stands, between `span`; tags that the tree builder dropped may stand between
 * @example
 * alignText('A &amp; B', { start: 0, end: 9 }, 'A & B').length // => 3
 */
export function alignText(html: string, { start, end }: Span, text: string): Run[] {
  if (end - start === text.length && html.startsWith(text, start)) return [{ words: text, from: { start, end } }]
  const runs: Run[] = []
  let at = start
  let done = 0
  while (done < text.length && at < end) {
    const same = countSame(html, at, end, text, done)
    if (same > 0) {
      runs.push({ words: text.slice(done, done + same), from: { start: at, end: at + same } })
      at += same
      done += same
      continue
    }
    const next = readEntity(html, at, text, done)
    if (next) runs.push(next)
    done += next?.words.length ?? 0
    at = next?.from.end ?? skip(html, at, end)
  }
  if (done < text.length) runs.push({ words: text.slice(done), from: { start: Math.min(at, end), end } })
  return runs
}

function countSame(html: string, at: number, end: number, text: string, done: number): number {
  let same = 0
  while (at + same < end && done + same < text.length && html[at + same] === text[done + same]) {
    if (html[at + same] === '&' && isEntity(html, at + same, text, done + same)) break
    same++
  }
  return same
}

/** `&amp;` decodes to `&`: the same first character, yet not the same run. */
function isEntity(html: string, at: number, text: string, done: number): boolean {
  return readEntity(html, at, text, done) !== null
}

function readEntity(html: string, at: number, text: string, done: number): Run | null {
  if (html[at] !== '&') return null
  entity.lastIndex = at
  const written = entity.exec(html)?.[0]
  if (!written) return null
  const words = decodeEntity(written)
  if (words === written || !text.startsWith(words, done)) return null
  return { words, from: { start: at, end: at + written.length } }
}

/** Over what the tree builder left out: a stray tag, a comment, the CR of a line break. */
function skip(html: string, at: number, end: number): number {
  if (html[at] !== '<') return at + 1
  const close = html.indexOf('>', at)
  return close < 0 || close >= end ? end : close + 1
}
