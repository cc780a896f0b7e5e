import type { Span } from '../../text/lines.js'
import { decodeEntity } from '../html/decodeEntity.js'
import type { Link, Run } from './runs.js'

export interface Style {
  strong: boolean
  link: Link | null
}

/** What stands for something else: an escape, an entity, a line end with the containers of the next line, a wiki link. */
const special =
  /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:\r\n|\r|\n)[ \t>]*|!?\[\[([^[\]\n|]{1,200})(?:\|([^[\]\n|]{1,200}))?\]\]/g

/** The same in HTML, where there are neither escapes nor wiki links. */
const specialInHtml = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|(?:\r\n|\r|\n)[ \t>]*/g

/**
 * The words of a stretch of text: escapes undone, entities decoded, `[[X|Y]]` as Y, line ends as breaks; inside a link as blanks.
 *
 * @param html the text stands in an HTML block
 */
export function readWords(source: string, span: Span, style: Style, html = false): Run[] {
  const runs: Run[] = []
  const write = (words: string, from: Span) => {
    if (words !== '') runs.push({ type: 'words', words, from, ...style })
  }
  const text = source.slice(span.start, span.end)
  let at = 0
  for (const match of text.matchAll(html ? specialInHtml : special)) {
    const from = { start: span.start + match.index, end: span.start + match.index + match[0].length }
    write(text.slice(at, match.index), { start: span.start + at, end: from.start })
    at = match.index + match[0].length
    const [whole, escaped, page, alias] = match
    if (/^[\r\n]/.test(whole)) {
      if (style.link) write(' ', from)
      else runs.push({ type: 'break', hard: false, from })
    } else if (escaped) write(escaped, { start: from.start + 1, end: from.end })
    else if (page) {
      const shown = alias ?? page
      const start = span.start + match.index + whole.lastIndexOf(shown)
      write(shown, { start, end: start + shown.length })
    } else write(decodeEntity(whole), from)
  }
  write(text.slice(at), { start: span.start + at, end: span.end })
  return runs
}
