import { createPlacer } from '../tree/createPlacer.js'
import type { Root } from '../tree/nodes.js'
import { readComposition } from './readComposition.js'
import type { Reader } from './reader.js'

/** Plain text, as it is copied from an app or a page, in lines or flattened. */
export const plainText: Reader = {
  name: 'text',
  read(source): Root {
    const place = createPlacer(source)
    const children = readComposition({ text: source, anchors: [], images: [], place })
    return { type: 'root', children, position: place({ start: 0, end: source.length }) }
  },
}
