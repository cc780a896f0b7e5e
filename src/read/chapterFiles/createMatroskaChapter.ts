import type { Span } from '../../text/lines.js'
import type { Chapter } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { quote } from '../doubts/quote.js'
import { collapseSpace } from './collapseSpace.js'
import { createChapter } from './createChapter.js'
import { readNormalPlayTime } from './readPscChapter.js'

/** A `<ChapterAtom>` as it stands; the span is that of the element. */
export interface MatroskaAtom extends Span {
  /** Where the first atom inside it begins. */
  ownEnd: number | null
  startTime: string
  endTime: string
  /** One per `<ChapterString>`: the same title in several languages. */
  titles: (Span & { words: string })[]
}

/**
 * The chapter of a Matroska atom; null where it states no start that can be read. The first of its titles is the title, others,
 * in further languages, are notes.
 */
export function createMatroskaChapter(atom: MatroskaAtom, place: Place): Chapter | null {
  const start = readNormalPlayTime(atom.startTime)
  if (start === null) return null
  const end = readNormalPlayTime(atom.endTime)
  const titles = atom.titles.map(({ words, ...span }) => ({ value: collapseSpace(words), position: place(span) }))
  const [title, ...others] = titles
  return createChapter(
    {
      start,
      end,
      title: title?.value ?? '',
      notes: others.filter(({ value }) => value !== '').map((other) => ({ type: 'note', ...other })),
      doubts: [end === null && atom.endTime.trim() !== '' ? describeEnd(atom.endTime) : null],
    },
    place(atom),
  )
}

function describeEnd(value: string): string {
  return `Unexpected end ${quote(value)}, expected a time like \`01:02:03.000\`; left out`
}
