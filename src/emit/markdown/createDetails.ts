import type { Paragraph } from 'mdast'
import type { DocumentEpisode } from '../../document/document.js'
import { formatClock } from '../../text/formatClock.js'
import { createItem } from './createItem.js'
import { createLine } from './createLine.js'
import { createLink } from './createLink.js'
import type { Names } from './names.js'

/** Make the line under the heading of one episode among several, which have no front matter of their own. */
export function createDetails(episode: DocumentEpisode, names: Names): Paragraph[] {
  const { title, podcast, number, published, duration, url } = episode
  const facts = [title && number, published, duration === null ? null : formatClock(duration)]
  const show = podcast === null ? [] : names.podcast(podcast)
  const parts = [show, ...facts.map(createLine), url ? createLink(url, null) : []].filter((part) => part.length)
  return createItem(...parts.flatMap((part, index) => (index ? [' · ', part] : [part])))
}
