import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, EpisodeContent } from '../tree/nodes.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { describePscStart, readPscChapter } from './chapterFiles/readPscChapter.js'
import { setAside } from './chapterFiles/setAside.js'
import { walkXml } from './chapterFiles/walkXml.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import type { Reader } from './reader.js'

/** Podlove Simple Chapters 1.0 to 1.2 in a file of their own: http://podlove.org/simple-chapters. */
export const psc: Reader = {
  name: 'psc',
  read(source) {
    const place = createPlacer(source)
    const nodes: EpisodeContent[] = []
    const keep = (asides: readonly Boilerplate[]) => nodes.push(...asides)
    const doubts = walkXml(source, {
      open({ name, attributes, start, end }) {
        const position = place({ start, end })
        const chapter = name === 'chapter' ? readPscChapter(attributes, position) : null
        if (chapter) nodes.push(...chapter)
        else if (name === 'chapter')
          keep(setAside(source.slice(start, end), position, describePscStart(attributes.start)))
        else if (name !== 'chapters' && Object.keys(attributes).length > 0)
          keep(setAside(source.slice(start, end), position))
      },
      close() {},
      text: (words, span) => keep(setAside(words, place(span))),
      aside: (words, span) => keep(setAside(words, place(span))),
    })
    return createEpisodeRoot(source, nodes, placeDoubts(doubts, place))
  },
}
