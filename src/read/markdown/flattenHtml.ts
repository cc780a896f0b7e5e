import type { Span } from '../../text/lines.js'
import { readHtml } from './flatten.js'
import { readTag } from './readTag.js'
import { readWords, type Style } from './readWords.js'
import type { Run } from './runs.js'

/** Comments, what no reader sees, tags. An end that never comes is the end of the block. */
const markup = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<[!?/A-Za-z][^<>]*>/gi

const blocks =
  /^\/?(?:p|div|section|article|header|footer|ul|ol|li|tr|table|h[1-6]|blockquote|details|summary|hr|figure|dl|dt|dd|pre)$/

/** An HTML block as runs: its tags gone, each block of it on lines of its own. */
export function flattenHtml(source: string, span: Span): Run[] {
  const html = source.slice(span.start, span.end)
  const style: Style = { strong: false, link: null }
  const runs: Run[] = []
  let at = 0
  const readText = (end: number) => {
    runs.push(...readWords(source, { start: span.start + at, end: span.start + end }, style, true))
  }
  for (const match of html.matchAll(markup)) {
    readText(match.index)
    at = match.index + match[0].length
    const from = { start: span.start + match.index, end: span.start + at }
    if (match[1]) continue
    runs.push(...readHtml(match[0], from, style))
    const name = readTag(match[0])?.name ?? ''
    if (blocks.test(name)) runs.push({ type: 'break', hard: true, from })
    if (name === 'li') runs.push({ type: 'words', words: '* ', from, strong: false, link: null })
  }
  readText(html.length)
  return runs
}
