import type { Excerpt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { stripMarkup } from '../excerpts/readMarkup.js'
import { removeQuotes } from '../excerpts/removeQuotes.js'
import { joinLines, spanOf } from '../excerpts/sourceLine.js'
import { draftNote } from './noteDraft.js'
import { isClosed, type NoteLayout } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'
import { readStamp } from './readStamp.js'
import { readStyled } from './readStyled.js'

/** What an entry stands in. */
export interface NoteContext {
  layout: NoteLayout
  source: Excerpt['source']
  chapter: string | null
  place: Place
  /** The mark of passages that most entries open with, or empty. */
  mark: string
  /** Whether it stands under the heading of what the reader says of the work as a whole. */
  review: boolean
}

/** The reader's own words in brackets behind a passage: `… 。 (…)`. */
const bracket = /^(.*[。！？!?.…”"」』])\s{1,3}[(（]([^()（）]{1,300})[)）]$/s

/** Brackets that belong to the text: a number, a pointer to elsewhere. */
const pointer = /^(?:\d+|见.*|見.*|see .*)$/i

/** `(3回应)`: how many answered, behind the words. */
const answers = /\s*[(（]\s?\d{1,6}\s?(?:回应|回應|条回应|replies|comments)\s?[)）]$/

/** What Obsidian sets off in words: `==…==`. */
const highlighted = /==(?=[^\s=])([^=\n]{1,300}?)(?<=\S)==(?!=)/g

/** The excerpt that an entry is. */
export function readNoteEntry(lines: readonly NoteLine[], context: NoteContext): Excerpt {
  const { layout, source, chapter, place, mark, review } = context
  const { quote, thought, tags, date, attribution, ...rest } = draftNote(lines, {
    layout,
    mark,
    known: source !== null,
    review,
  })
  const { words, own } = splitBracket(readWords(readStyled(quote)) ?? '', layout)
  const page = own === null ? null : (readStamp(own)?.place ?? null)
  const address = lines.find((line) => line.address !== undefined)?.address
  const thoughts = [page === null ? own : null, ...thought, attribution?.remark ?? null]
  return {
    type: 'excerpt',
    value: isClosed(mark) && mark !== '>' ? removeQuotes(words).trim() : words,
    source: attribution
      ? {
          title: attribution.title ?? (attribution.author === source?.author ? source.title : null),
          author: attribution.author,
        }
      : source,
    chapter: attribution?.chapter ?? rest.chapter ?? chapter,
    place: attribution?.place ?? rest.place ?? page,
    date,
    thought: readWords(thoughts.filter((one) => one !== null)),
    tags,
    ...(address === undefined ? {} : { url: address }),
    children: [],
    position: place(spanOf(lines)),
  }
}

function readWords(lines: readonly string[]): string | null {
  return joinLines(lines.map((line) => stripMarkup(line).replace(answers, '').replace(highlighted, '$1')))
}

/** A passage behind a mark, and what the reader has said of it in brackets behind it. */
function splitBracket(words: string, layout: NoteLayout): { words: string; own: string | null } {
  const found = layout.form === 'marked' ? bracket.exec(words) : null
  if (!found || pointer.test(found[2] ?? '')) return { words, own: null }
  return { words: found[1] ?? '', own: found[2] ?? null }
}
