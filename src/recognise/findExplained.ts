import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import type { Block } from './block.js'
import type { Piece } from './piece.js'

/** A name that a paragraph explains is no longer than this. UTF-16 units. */
const longestName = 24

/** What explains a name is longer than this. UTF-16 units. */
const shortestText = 40

/**
 * The names of a list that stand each over a paragraph about it: what is explained, not referred to. None where such pairs are not most of
 * the list.
 */
export function findExplained(text: Text, { value, pieces }: Block): ReadonlySet<Span> {
  const names = pieces.filter((piece, i) => {
    const next = pieces[i + 1]
    return next !== undefined && isName(text, piece) && explains(text, next)
  })
  const isMost = value === null && names.length >= 2 && names.length * 2 >= pieces.length * 0.75
  return new Set(isMost ? names.map(({ body }) => body) : [])
}

function isName({ folded }: Text, { body, mark }: Piece): boolean {
  const words = folded.slice(body.start, body.end)
  return mark === '' && words.length <= longestName && !/[。,!?:《》|]/.test(words)
}

function explains({ folded, urls }: Text, { body }: Piece): boolean {
  return (
    body.end - body.start > shortestText &&
    spansIn(urls, body).length === 0 &&
    folded.slice(body.start, body.end).includes('。')
  )
}
