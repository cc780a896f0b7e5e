import type { Code } from 'mdast'
import type { Span } from '../../text/lines.js'
import { spanOf } from '../spanOf.js'

/** A line of a code block without the blanks behind it, and where it stands in the source. */
export interface CodeLine {
  words: string
  from: Span
}

/** The lines of a code block that are not blank. */
export function codeLines(source: string, code: Code): CodeLine[] {
  const { start, end } = spanOf(code)
  const block = source.slice(start, end)
  const lines: CodeLine[] = []
  let at = Math.max(0, block.indexOf('\n'))
  for (const line of code.value.split('\n')) {
    const words = line.trimEnd()
    const found = block.indexOf(words, at)
    const from = found < 0 ? at : found
    at = found < 0 ? at : found + words.length
    if (words.trim() !== '') lines.push({ words, from: { start: start + from, end: start + Math.max(from, at) } })
  }
  return lines
}
