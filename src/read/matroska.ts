import type { Span } from '../text/lines.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { createMatroskaChapter, type MatroskaAtom } from './chapterFiles/createMatroskaChapter.js'
import { setAside } from './chapterFiles/setAside.js'
import { walkXml, type XmlVisitor } from './chapterFiles/walkXml.js'
import { placeDoubts } from './doubts/placeDoubts.js'
import { quote } from './doubts/quote.js'
import type { Reader } from './reader.js'

/** One of several lists of chapters for the same recording. */
interface Edition {
  isDefault: boolean
  items: (MatroskaAtom | Aside)[]
}

interface Aside extends Span {
  words: string
}

/** Elements whose content is for machines. */
const technical =
  /^(?:Edition(?:UID|Flag\w+)|Chapter(?:UID|StringUID|Flag\w+|Language|Country|SegmentUID|SegmentEditionUID|PhysicalEquiv|SkipType|TrackNumber)|ChapLanguageIETF|ChapProcess\w+)$/

/**
 * Matroska chapters as XML, as mkvextract writes them and mkvmerge reads them: nested chapters in the order in which they begin; of
 * several editions the first that is marked as default, else the first with chapters.
 */
export const matroska: Reader = {
  name: 'matroska',
  read(source) {
    const place = createPlacer(source)
    const editions: Edition[] = [{ isDefault: false, items: [] }]
    const doubts = walkXml(source, collectEditions(editions))
    const filled = editions.filter(({ items }) => items.some((item) => 'titles' in item))
    const chosen = filled.find(({ isDefault }) => isDefault) ?? filled[0]
    const nodes = editions.flatMap((edition) =>
      edition.items.flatMap((item): EpisodeContent[] => {
        if (!('titles' in item)) return setAside(item.words, place(item))
        const own = { start: item.start, end: item.ownEnd ?? item.end }
        const keep = (doubt: string | null) => setAside(source.slice(own.start, own.end), place(own), doubt)
        if (edition !== chosen) return keep(null)
        const chapter = createMatroskaChapter(item, place)
        return chapter ? [chapter] : keep(describeStart(item.startTime))
      }),
    )
    return createEpisodeRoot(source, nodes, placeDoubts(doubts, place))
  },
}

function describeStart(value: string): string {
  return value.trim() === ''
    ? 'Unexpected chapter without `ChapterTimeStart`, expected a time; set aside'
    : `Unexpected start ${quote(value)}, expected a time like \`01:02:03.000\`; the chapter is set aside`
}

function collectEditions(editions: Edition[]): XmlVisitor {
  const atoms: MatroskaAtom[] = []
  const edition = () => editions.at(-1)
  return {
    open({ name, start, end }) {
      if (name === 'EditionEntry') editions.push({ isDefault: false, items: [] })
      const atom = atoms.at(-1)
      if (name === 'ChapterString') atom?.titles.push({ words: '', start, end })
      if (name !== 'ChapterAtom') return
      if (atom) atom.ownEnd ??= start
      const nested = { start, end, ownEnd: null, startTime: '', endTime: '', titles: [] }
      atoms.push(nested)
      edition()?.items.push(nested)
    },
    close({ name }, end) {
      const atom = atoms.at(-1)
      const title = atom?.titles.at(-1)
      if (name === 'ChapterString' && title) title.end = end
      if (name !== 'ChapterAtom' || !atom) return
      atom.end = end
      atoms.pop()
    },
    text(words, span, parent) {
      const atom = atoms.at(-1)
      const title = atom?.titles.at(-1)
      const name = parent?.name ?? ''
      if (name === 'ChapterTimeStart' && atom) atom.startTime += words
      else if (name === 'ChapterTimeEnd' && atom) atom.endTime += words
      else if (name === 'ChapterString' && title) title.words += words
      else if (technical.test(name)) markDefault(edition(), name, words)
      else edition()?.items.push({ words, ...span })
    },
    aside: (words, span) => edition()?.items.push({ words, ...span }),
  }
}

function markDefault(edition: Edition | undefined, name: string, words: string): void {
  if (edition && name === 'EditionFlagDefault') edition.isDefault = words.trim() === '1'
}
