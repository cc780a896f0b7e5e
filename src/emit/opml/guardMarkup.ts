/**
 * Escape what outliners would read as HTML, which the text of an outline may hold (OPML 2.0, Text attribute): a tag, an entity. A `<`
 * or `&` that begins neither stays, as outliners without HTML would show the escape.
 *
 * @example
 * guardMarkup('<b>&amp; 1 < 2, ?a&b=1') // => '&lt;b>&amp;amp; 1 < 2, ?a&b=1'
 */
export function guardMarkup(text: string): string {
  return text.replace(/&(?=#|[a-z][a-z\d]*;)/gi, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;')
}
