import { createPlacer } from '../tree/createPlacer.js'
import type { Root } from '../tree/nodes.js'
import { findFrontMatter } from './markdown/frontMatter/findFrontMatter.js'
import { readFrontMatter } from './markdown/frontMatter/readFrontMatter.js'
import { isHostile } from './markdown/isHostile.js'
import { readBody } from './markdown/readBody.js'
import { readPlainly } from './markdown/readPlainly.js'
import type { Reader } from './reader.js'

/** Markdown (CommonMark with GFM tables, task boxes, strikethrough and footnotes), with YAML, TOML or Logseq properties before it. */
export const markdown: Reader = {
  name: 'markdown',
  read(source): Root {
    const place = createPlacer(source)
    const matter = findFrontMatter(source)
    const known = matter ? readFrontMatter(source, matter, place) : []
    const body = { source, place, start: matter?.end ?? 0 }
    const children = isHostile(source, body.start) ? readPlainly(body, known) : readBody(body, known)
    return { type: 'root', children, position: place({ start: 0, end: source.length }) }
  },
}
