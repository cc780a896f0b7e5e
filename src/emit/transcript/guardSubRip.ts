/** Tags, positions of SubStation, entities, its line breaks, arrows: all that some player obeys. */
const syntax = /<(?=[/a-z])|\{(?=\\|[a-z]:)|\\(?=[nh])|&(?=#?\w{1,8};)|\[(?=br\])|-(?=>)/gi

/**
 * Keep text of a SubRip cue text: the format has no escapes, so a word joiner (U+2060, seen by nobody) parts what would be syntax.
 *
 * @example
 * guardSubRip('<i> --> {\\an8}') // => '<\u2060i> --\u2060> {\u2060\\an8}'
 */
export function guardSubRip(text: string): string {
  return text.replace(syntax, '$&\u2060')
}
