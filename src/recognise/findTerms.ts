import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import type { Text } from '../text/text.js'
import { type Block, spansOf } from './block.js'
import { readLinkNumber } from './readLinkNumber.js'

/** Fewer such entries are titles that hold a colon. */
const fewest = 3

/**
 * The entries of a list of references that are explained, not referred to: `某某（Some Thing）：…。`, `某某，全称是…。`, without an address. None where there are
 * fewer than three.
 */
export function findTerms(text: Text, block: Block): ReadonlySet<Span> {
  const terms = spansOf(block).filter((span) => linksIn(text, span).length === 0 && isTerm(text, span))
  return new Set(terms.length >= fewest ? terms : [])
}

function isTerm({ folded }: Text, { start, end }: Span): boolean {
  const words = folded.slice(start, end)
  const head = /^\*{0,2}([^:。,《]{1,30}?)\*{0,2} ?: ?\*{0,2}[^《].{14,}。/.exec(words)?.[1]
  const isDefined = /^[^:。,《]{1,24}, ?(?:全称|一般指|泛指|指的?是|是指|又称|也称|简称).{14,}。/.test(words)
  if (isDefined) return true
  return head !== undefined && readLinkNumber(words) === null && !/\p{Script=Han}的\p{Script=Han}/u.test(head)
}
