import type { Root } from 'hast'
import { clean } from '../../text/clean.js'
import type { Doubt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { quote } from '../doubts/quote.js'
import { spanOf } from '../spanOf.js'
import { listElements } from './listElements.js'
import { readWords } from './readWords.js'

const titles = new Set(['title', 'h1', 'h2'])

/** The status of a failed request (RFC 9110, 15.5 and 15.6) with what servers write beside it. */
const failed =
  /^(?:error |http )*(?:4\d\d|50\d)\b.{0,16}(?:not found|error|forbidden|denied|unavailable|gone|timeout)|page not found|页面不存在|找不到(?:该|此|您要的)?页面/i

/** A page that a server sent in the place of another: one doubt, at the heading that says so. */
export function doubtErrorPage(tree: Root, place: Place): Doubt[] {
  const heading = listElements(tree, titles).find(({ element }) => failed.test(clean(readWords(element))))
  if (!heading) return []
  const reason = `Unexpected page of an error ${quote(clean(readWords(heading.element)))}, expected show notes; its words are kept`
  return [{ rule: 'unreadable-item', reason, position: place(spanOf(heading.element)) }]
}
