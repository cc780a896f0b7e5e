/** References to blocks, runs of underscores, what would be escaped as the begin or end of a formula. */
const syntax = /\((?=\()|_(?=_)|\](?=\()|\\(?=[\])])/g

/** Tasks, at the begin of a block only. */
const task = /^(?=(?:TODO|DOING|WAIT|WAITING|DONE|CANCELED|CANCELLED|STARTED|IN-PROGRESS|NOW|LATER)(?: |$))/

/**
 * Keep text of Logseq text where it has no escapes: a word joiner (U+2060, seen by nobody) parts what would be syntax.
 *
 * @param isFirst whether the text opens a block
 * @example
 * guardText('TODO ((id))', true) // => '\u2060TODO (\u2060(id))'
 */
export function guardText(text: string, isFirst: boolean): string {
  const guarded = text.replace(syntax, '$&\u2060')
  return isFirst ? guarded.replace(task, '\u2060') : guarded
}
