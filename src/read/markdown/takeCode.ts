import type { Code, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { clean } from '../../text/clean.js'
import type { Span } from '../../text/lines.js'
import { codeLines } from './codeLines.js'

/** A line of a program; one of signs alone stands with its neighbour. */
export interface ProgramLine {
  value: string
  from: Span
}

/** Names of no language: people fence lists of times and letters, too. */
const plain = /^(?:te?xt|plain(?:text)?|none|md|markdown)$/i

/**
 * Take the programs out of a tree: fenced code in a language, or what its brackets and ends of lines show to be some. Nothing in
 * them is a name, an account or a heading.
 *
 * @example
 * takeCode(parseMarkdown('~~~js\nf()\n~~~', 0), '~~~js\nf()\n~~~').map(({ value }) => value) // => ['f()']
 */
export function takeCode(tree: Root, source: string): ProgramLine[] {
  const taken: ProgramLine[] = []
  visit(tree, 'code', (node, index, parent) => {
    if (!parent || index === undefined || !isProgram(node)) return undefined
    taken.push(...joinSigns(source, node))
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return taken
}

function isProgram({ lang, value }: Code): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  if (lines.filter((line) => /^\W*\d{1,3}[:：]\d{2}/.test(line)).length >= 2) return false
  if (lang && !plain.test(lang)) return lines.length > 0
  if (lines.some((line) => /^[\s)\]};,]+$/.test(line))) return true
  return lines.filter((line) => /[;{}()[\],]\s*$/.test(line)).length * 2 > lines.length
}

function joinSigns(source: string, node: Code): ProgramLine[] {
  const joined: ProgramLine[] = []
  for (const { words, from } of codeLines(source, node)) {
    const value = clean(words)
    const last = joined.at(-1)
    if (last && (isSigns(value) || isSigns(last.value))) {
      last.value = `${last.value} ${value}`
      last.from = { start: last.from.start, end: from.end }
    } else joined.push({ value, from })
  }
  return joined
}

function isSigns(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words)
}
