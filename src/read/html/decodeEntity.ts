import { fromHtml } from 'hast-util-from-html'

const known = new Map<string, string>()

/** Known entities are remembered up to this many: a hostile text can hold any number of numeric ones. */
const most = 4096

/**
 * What an entity stands for; itself where it is none.
 *
 * @example
 * decodeEntity('&hellip;') // => '…'
 */
export function decodeEntity(entity: string): string {
  const found = known.get(entity)
  if (found !== undefined) return found
  const [node] = fromHtml(entity, { fragment: true }).children
  const words = node?.type === 'text' ? node.value : entity
  if (known.size < most) known.set(entity, words)
  return words
}
