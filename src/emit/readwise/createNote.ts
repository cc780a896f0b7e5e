/** Keeps a point in front from being one to Readwise, and is not seen. */
const zeroWidthSpace = '\u200B'

/** Names behind a point that join highlights or make them headings, and no tags. */
const command = /^[ch]\d+$/i

/**
 * What the reader says of a passage, as a note of Readwise: the tags in front, each behind a point and without blanks, then the
 * thought; null where there is neither.
 *
 * What begins with a point is no text to Readwise but a tag or a command (`.c1`, `.h2`; docs.readwise.io, Action tags): a thought
 * that does gets a zero-width space before it, and a tag that is called like a command is left out.
 *
 * @example
 * createNote('再读。', ['出版', 'slow life']) // => '.出版 .slow-life 再读。'
 */
export function createNote(thought: string | null, tags: readonly string[]): string | null {
  const names = tags.map(cleanTag).filter((name) => name !== '' && !command.test(name))
  const words = thought === null ? [] : [/^\s*\./.test(thought) ? `${zeroWidthSpace}${thought}` : thought]
  return [...names.map((name) => `.${name}`), ...words].join(' ') || null
}

function cleanTag(tag: string): string {
  return tag
    .replace(/^[.\s]+/, '')
    .trimEnd()
    .replace(/\s+/g, '-')
}
