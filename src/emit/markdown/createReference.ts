import type { Paragraph } from 'mdast'
import { collapseSpace } from './collapseSpace.js'
import { createItem } from './createItem.js'
import { createLine } from './createLine.js'
import { createLink } from './createLink.js'

export interface Reference {
  readonly title: string | null
  readonly url: string | null
  /** The number of the episode linked to. */
  readonly number?: string | null
  /** What stands beside title and address. */
  readonly about?: string | null
}

/** Make a link of a title and a URL, an autolink of a URL, text of a title; the number goes in brackets if the title
 * lacks it, what is said beside follows a colon. */
export function createReference({ title, url, number, about }: Reference): Paragraph[] {
  const text = collapseSpace(title ?? '')
  const target = url ? createLink(url, text) : createLine(text)
  const unsaid = number && !text.includes(number) ? `(${collapseSpace(number)})` : ''
  const said = about ? `: ${collapseSpace(about)}` : ''
  return createItem(target, target.length && unsaid ? ' ' : '', unsaid, target.length ? said : '')
}
