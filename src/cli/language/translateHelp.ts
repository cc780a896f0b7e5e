import { translate } from './translate.js'
import { wrapHelp } from './wrapHelp.js'

/** Columns of a help text, as the English ones are written. */
const width = 78

/**
 * A longer text of the help in the language that is used: paragraph by paragraph, and line by line where a paragraph is no prose.
 *
 * Of an example (`  notes parse a.txt   a readable view`) only what explains it is translated.
 */
export function translateHelp(text: string): string {
  return text.split('\n\n').map(translateParagraph).join('\n\n')
}

function translateParagraph(paragraph: string): string {
  const words = paragraph.trim().replace(/\s*\n\s*/g, ' ')
  const translated = translate(words)
  if (translated !== words) return paragraph.replace(paragraph.trim(), () => wrapHelp(translated, width))
  return paragraph.split('\n').map(translateLine).join('\n')
}

function translateLine(line: string): string {
  const [, example, words] = /^(\s+\S.*? {2,})(\S.*)$/.exec(line) ?? []
  return example === undefined || words === undefined ? translate(line) : `${example}${translate(words)}`
}
