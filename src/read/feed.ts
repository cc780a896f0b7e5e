import { clean } from '../text/clean.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Doubt, EpisodeContent, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import { createFields } from './embedded/createFields.js'
import { decodeElement } from './feed/decodeElement.js'
import { endsBefore } from './feed/endsBefore.js'
import { listRecords } from './feed/listRecords.js'
import { parseXml, type XmlElement } from './feed/parseXml.js'
import { readItem } from './feed/readItem.js'
import { readPersonElements } from './feed/readPersonElements.js'
import { readShow } from './feed/readShow.js'
import { plainText } from './plainText.js'
import type { Reader } from './reader.js'
import { sortByPlace } from './sortByPlace.js'

/** RSS 2.0, RSS 1.0, Atom, and pieces of them: one episode an item. */
export const feed: Reader = {
  name: 'feed',
  read(source): Root {
    const place = createPlacer(source)
    const { root, doubts } = parseXml(source, endsBefore)
    const { items, shows, frames } = listRecords(root)
    if (items.length === 0 && shows.length === 0)
      return addDoubts(plainText.read(source), [noItems('read as plain text')])
    const shared = new Map(shows.map((show) => [show, readShared(source, show, place)]))
    const children = [
      ...shows.flatMap((show) => readShow(source, show, place)),
      ...items.map(({ item, show }) => readItem(source, item, (show && shared.get(show)) ?? [], place)),
      ...frames.flatMap((frame) => setAside(source, frame, place)),
    ]
    if (items.length === 0) children.push(...[...shared.values()].flat().flatMap(toBoilerplate))
    return addDoubts(
      {
        type: 'root',
        children: sortByPlace(children),
        position: place({ start: 0, end: source.length }),
      },
      [
        ...placeDoubts(doubts, place),
        ...(items.length === 0 ? [noItems('what it says of the show is set aside')] : []),
      ],
    )
  },
}

function noItems(done: string): Doubt {
  return {
    rule: 'unreadable-item',
    reason: `Unexpected feed without an item, expected \`<item>\` or \`<entry>\`; ${done}`,
  }
}

/** What a channel says for each of its items: the name of the show and, after Podcasting 2.0, its people. */
function readShared(source: string, show: XmlElement, place: Place): EpisodeContent[] {
  const title = show.children.find(({ name }) => name === 'title' || name === 'atom:title')
  const value = title && decodeElement(source, title).text
  const fields = title && value ? createFields([{ name: 'podcast', value, position: place(title) }]) : []
  return [...fields, ...readPersonElements(source, show, place)]
}

/** Text between the elements of a feed has lost its own: it is kept, but nobody can say what it was. */
function setAside(source: string, { texts }: XmlElement, place: Place): Boilerplate[] {
  return texts.flatMap((text) => {
    const value = clean(source.slice(text.start, text.end))
    return /[\p{L}\p{N}]/u.test(value)
      ? [{ type: 'boilerplate', reason: 'page-furniture', value, position: place(text) }]
      : []
  })
}

/** A channel without items is no episode; its title is kept all the same. */
function toBoilerplate(node: EpisodeContent): Boilerplate[] {
  return node.type === 'field' && node.position
    ? [{ type: 'boilerplate', reason: 'page-furniture', value: node.value, position: node.position }]
    : []
}
