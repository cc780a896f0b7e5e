import { replaceIllegal } from '../replaceIllegal.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Make a value text of HTML or XML, also inside a quoted attribute; what XML cannot hold becomes the replacement character.
 *
 * @example
 * escapeMarkup('<b> & "c"') // => '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escapeMarkup(value: unknown): string {
  return replaceIllegal(String(value)).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
