import { isLinkable } from '../../isLinkable.js'
import { collapseSpace } from '../collapseSpace.js'
import type { Description } from '../describeNote.js'

/** What Logseq would read in a value: links, tags, references, macros, emphasis, HTML, addresses. */
const markup = /\[\[|\(\(|\{\{|[#*_`~^=$<\\@]|\]\(|:\/\/|^".*"$/

/** A link to a page that we made. */
const link = /^\[\[[^[\]]+\]\]$/

/**
 * Write the properties of a page as Logseq saves them, above the first block, `key:: value`; lists parted by commas. A value in which it
 * would read something is put in quotation marks, in which it reads nothing.
 *
 * @example
 * stringifyPageProperties({title: '书店', hosts: ['阿岚', '大川'], podcast: '#1', number: null})
 * // => 'title:: 书店\nhosts:: 阿岚, 大川\npodcast:: "#1"\n'
 */
export function stringifyPageProperties(properties: Description): string {
  return Object.entries(properties)
    .map(([key, value]) => {
      // A title is a name: Logseq reads nothing in it, and would keep the quotation marks.
      const text = key === 'title' && typeof value === 'string' ? collapseSpace(value) : writeValue(value ?? null)
      return text ? `${key}:: ${text}\n` : ''
    })
    .join('')
}

function writeValue(value: Description[string]): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return quote(collapseSpace(value))
  const texts = (value ?? []).map(collapseSpace).filter(Boolean)
  // Quotation marks hold a whole value only.
  return texts.every((text) => link.test(text) || !markup.test(text)) ? texts.join(', ') : quote(texts.join(', '))
}

function quote(text: string): string {
  return markup.test(text) && !link.test(text) && !isLinkable(text) ? `"${text}"` : text
}
