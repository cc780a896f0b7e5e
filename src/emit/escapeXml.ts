import { replaceIllegal } from './replaceIllegal.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Escape a text for XML 1.0, between tags or in an attribute in double quotes: line breaks and tabs stay what they are, characters that XML does not
 * know (controls, halves of surrogate pairs) become U+FFFD.
 *
 * @example
 * escapeXml('a < "b"\n') // => 'a &lt; &quot;b&quot;&#10;'
 */
export function escapeXml(text: string): string {
  return replaceIllegal(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character)
}
