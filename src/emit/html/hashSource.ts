import { createHash } from 'node:crypto'

/**
 * Name the source of an inline style or script in a security policy (Content Security Policy Level 3, 2.3.1).
 *
 * @example
 * hashSource('') // => "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function hashSource(source: string): string {
  return `'sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}'`
}
