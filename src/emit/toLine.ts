/**
 * One line of text that every chapter file can hold: white space collapsed, control characters gone, halves of characters and
 * non-characters, which UTF-8 or XML do not have, replaced by U+FFFD. The ideographic and the no-break space stay.
 *
 * @example
 * toLine(' 开场\n\u0000《雨》 ') // => '开场 《雨》'
 */
export function toLine(text: string): string {
  return text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim()
}
