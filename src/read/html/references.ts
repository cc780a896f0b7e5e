import { decodeEntity } from './decodeEntity.js'

/** Character references of XML and HTML, with their semicolon: a bare `&` stays one. */
export const references = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi

/**
 * A text with its character references resolved.
 *
 * @example
 * resolveReferences('R&amp;B &copy; A & B') // => 'R&B © A & B'
 */
export function resolveReferences(text: string): string {
  return text.replace(references, decodeEntity)
}
