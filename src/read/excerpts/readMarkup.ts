import { clean } from '../../text/clean.js'
import type { Span } from '../../text/lines.js'

/** A Markdown link or picture in a line, with its place in it. */
export interface Markup extends Span {
  words: string
  url: string
  picture: boolean
}

/** Words and addresses in a link are no longer than this. UTF-16 units. */
const longest = 2000

const link = new RegExp(
  String.raw`(!?)\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,400})\]\(<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,${longest}})>?(?: "[^"\n]{0,200}")?\)`,
  'g',
)

/**
 * The links and pictures of a line.
 *
 * @example
 * findMarkup('见[附录](https://book.example/a_(b))')[0]?.url // => 'https://book.example/a_(b)'
 */
export function findMarkup(line: string): Markup[] {
  return [...line.matchAll(link)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[2] ?? '',
    url: match[3] ?? '',
    picture: match[1] === '!',
  }))
}

/**
 * A line of an export as one reads it: of links the words, of pictures the description, without `[[…]]`, `**` and backslashes.
 *
 * Not read as Markdown: a highlight is raw text, in which `__init__` or `1.` mean themselves.
 *
 * @example
 * stripMarkup('[[Readwise]] 的 [**附录**](https://book.example) \\#1') // => 'Readwise 的 附录 #1'
 */
export function stripMarkup(line: string): string {
  return clean(
    line
      .replace(link, (_, __, words: string) => words)
      .replace(/\[\[([^[\]\n]{1,200})\]\]/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1'),
  )
}
