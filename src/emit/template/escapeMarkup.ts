const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// What XML 1.0 has no way to write: controls, halves of surrogate pairs, two code points that are no characters.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * Make a value text of HTML or XML, also inside a quoted attribute; what XML cannot hold becomes the replacement character.
 *
 * @example
 * escapeMarkup('<b> & "c"') // => '&lt;b&gt; &amp; &quot;c&quot;'
 */
export function escapeMarkup(value: unknown): string {
  return String(value)
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
