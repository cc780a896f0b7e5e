import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import type { Text } from '../text/text.js'
import { type Block, spansOf } from './block.js'
import { readLinkNumber } from './readLinkNumber.js'

/** Fewer such entries are titles that hold a colon. */
const fewest = 3

/**
 * The entries of a list of references that are explained, not referred to: `某某（Some Thing）：…。`, without an address. None where there are
 * fewer than three.
 */
export function findTerms(text: Text, block: Block): ReadonlySet<Span> {
  const terms = spansOf(block).filter((span) => linksIn(text, span).length === 0 && isTerm(text, span))
  return new Set(terms.length >= fewest ? terms : [])
}

function isTerm({ folded }: Text, { start, end }: Span): boolean {
  const words = folded.slice(start, end)
  const head = /^\*{0,2}([^:。,《]{1,30}?)\*{0,2} ?: ?\*{0,2}[^《].{14,}。/.exec(words)?.[1]
  return head !== undefined && readLinkNumber(words) === null && !/\p{Script=Han}的\p{Script=Han}/u.test(head)
}
