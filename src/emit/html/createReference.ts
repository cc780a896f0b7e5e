import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { toUrl } from '../chapterFiles/toUrl.js'
import { cleanText } from './cleanText.js'
import { createLine } from './createLine.js'
import { createLink } from './createLink.js'
import { createTime } from './createTime.js'
import type { Page } from './page.js'

export interface Reference {
  readonly title: string | null
  readonly url: string | null
  /** The number of the episode linked to. */
  readonly number?: string | null
  /** What stands beside title and address. */
  readonly about?: string | null
  /** The time with which it is spoken of, in seconds. */
  readonly start?: number | null
}

/** Make a link: when it is spoken of, its title, its number if the title lacks it, whose site it is on, what is said beside it. */
export function createReference({ title, url, number, about, start }: Reference, page: Page): ElementContent[] {
  const text = cleanText(title ?? '')
  const target = url ? createLink(url, text) : createLine(text)
  const unsaid = text.includes(cleanText(number ?? '')) ? '' : cleanText(number ?? '')
  const host = text && url ? findHost(url) : ''
  const said = createLine(about ?? null)
  const parts = [
    ...(start === null || start === undefined ? [] : [createTime(start, page)]),
    ...(target.length ? [h('bdi', target)] : []),
    ...(unsaid ? [h('bdi', { class: 'aside' }, unsaid)] : []),
    ...(host ? [h('bdi', { class: 'aside host' }, host)] : []),
    ...(said.length ? [h('bdi', { class: 'about' }, said)] : []),
  ]
  return joinBySpaces(parts)
}

function joinBySpaces(parts: readonly ElementContent[]): ElementContent[] {
  return parts.flatMap((part, index): ElementContent[] => (index ? [{ type: 'text', value: ' ' }, part] : [part]))
}

/** `a.example` of an address of the web. */
function findHost(url: string): string {
  const address = toUrl(url)
  return address?.startsWith('http') && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : ''
}
