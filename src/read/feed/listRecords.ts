import type { XmlElement } from './parseXml.js'

/** What a feed is made of, in the order of its text. */
export interface FeedRecords {
  /** Each item with the channel it belongs to: the last one before it, as RSS 1.0 has its items behind the channel. */
  items: { item: XmlElement; show: XmlElement | null }[]
  shows: XmlElement[]
  /** Elements that hold others and should hold no text: where there is some, it was lost from its element. */
  frames: XmlElement[]
}

const frames = new Set(['', 'rss', 'rdf:rdf'])

/** The items and channels below an element; what an item holds is its own. */
export function listRecords(root: XmlElement): FeedRecords {
  const records: FeedRecords = { items: [], shows: [], frames: [] }
  const waiting: XmlElement[] = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const name = element.name.replace(/^atom:/, '')
    const isShow = name === 'channel' || name === 'feed'
    const isItem = name === 'item' || name === 'entry'
    if (isShow) records.shows.push(element)
    if (isItem) records.items.push({ item: element, show: records.shows.at(-1) ?? null })
    if (isShow || isItem || frames.has(name)) records.frames.push(element)
    if (!isItem) for (const child of element.children.toReversed()) waiting.push(child)
  }
  return records
}
