import type { Block } from './block.js'

/**
 * Write blocks as Logseq saves them: a tab for each level, further lines of a block two blanks behind its bullet
 * (`:export/bullet-indentation`, by default `:tab`).
 *
 * @example
 * stringifyBlocks([{text: 'a\nb', children: [{text: 'c', children: []}]}]) // => '- a\n  b\n\t- c\n'
 */
export function stringifyBlocks(blocks: readonly Block[], depth = 0): string {
  const indent = '\t'.repeat(depth)
  return blocks
    .map(({ text, children }) => {
      const lines = text.replaceAll('\n', `\n${indent}  `)
      return `${indent}- ${lines}\n${stringifyBlocks(children, depth + 1)}`
    })
    .join('')
}
