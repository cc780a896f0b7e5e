import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import { readLabel } from '../../vocabulary/lexicon.js'
import type { Token } from './lineWriter.js'

/** A heading is no longer than this. UTF-16 units. */
const longest = 48

/** A title may be longer. UTF-16 units. */
const longestTitle = 96

/**
 * What is written before and behind the words of a line, so that the core sees what a reader does: `# X`, `**X**`.
 *
 * @param isItem whether the line is an item of a list: its bullet says enough
 */
export function chooseLineForm(tokens: Token[], isItem: boolean): { before: string; after: string } {
  const plain = { before: '', after: '' }
  const words = fold(tokens.map((token) => token.words).join('')).trim()
  const level = tokens[0]?.style.heading ?? 0
  if (level === 1 && words.length <= longestTitle && isHeading(words)) return { before: '# ', after: '' }
  if (words.length > longest) return plain
  if (level > 0) return isHeading(words) ? { before: '## ', after: '' } : plain
  if (isItem) return plain
  const isBold = tokens.every(({ blank, style }) => blank || style.bold)
  const isLinked = tokens.every(({ blank, style }) => blank || style.target)
  if (isBold) return (isLinked ? null : frame(words)) ?? plain
  return markBoldLabel(tokens) ?? plain
}

/** Times, fields and sentences are what they are, however large they are set. */
function isHeading(words: string): boolean {
  return !/[。,;]$|:.|^[*#]/.test(words) && findClocks(words).length === 0
}

function frame(words: string): { before: string; after: string } | null {
  return isHeading(words) && !/[*.!?]|https?:|【/.test(words) && /[\p{L}\p{N}]/u.test(words)
    ? { before: '**', after: '**' }
    : null
}

/** Bold known words before others: a label with its value. */
function markBoldLabel(tokens: Token[]): { before: string; after: string } | null {
  const end = tokens.findIndex(({ blank, style }) => !blank && !style.bold)
  const bold = end < 0 ? [] : tokens.slice(0, end)
  while (bold.at(-1)?.blank) bold.pop()
  const last = bold.at(-1)
  const words = fold(bold.map((token) => token.words).join(''))
  if (!last || words.length > 20 || /[:*【]/.test(words) || !readLabel(words)?.exact) return null
  if (/^\s*[:：]/.test(tokens[end]?.words ?? '')) return null
  const at = last.from.end
  tokens.splice(bold.length, 0, { words: '**', from: { start: at, end: at }, style: last.style, blank: true })
  return { before: '**', after: '' }
}
