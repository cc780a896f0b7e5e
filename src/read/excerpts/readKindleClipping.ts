import { clean } from '../../text/clean.js'
import { type ClippingKind, clippingForms, clippingKinds } from './kindleWords.js'
import { readClippingDate } from './readClippingDate.js'
import { readTitleLine } from './readTitleLine.js'
import { joinLines, type SourceLine } from './sourceLine.js'

/** One entry of `My Clippings.txt`. */
export interface Clipping {
  lines: readonly SourceLine[]
  /** Null where the entry is not understood. */
  kind: ClippingKind | null
  title: string | null
  author: string | null
  /** As written: `位置 #123-125`, `page 12 | Location 180-181`. */
  place: string | null
  /** Where it is in the book, to tell what a note is about. */
  range: { unit: 'location' | 'page'; from: number; to: number } | null
  date: string | null
  text: string | null
}

/** The line about an entry is no longer than this. UTF-16 units. */
const longest = 300

/** What stands there instead of words that the publisher does not let be copied: `<您已达到本书的剪贴上限>`. */
const limit = /^[<＜][^<>＜＞]+[>＞]$/

/** One entry: title (author), what it is and where and of when, the words. */
export function readKindleClipping(lines: readonly SourceLine[]): Clipping {
  const [head, about, ...rest] = lines
  const text = joinLines(rest.map((line) => line.words))
  const stated = about && /^- /.test(about.words) && about.words.length <= longest ? about.words.slice(2) : null
  if (!head || stated === null)
    return { lines, kind: null, title: null, author: null, place: null, range: null, date: null, text }
  const { kind, place, date } = readAbout(stated)
  return {
    lines,
    kind: text === null || limit.test(text) ? 'bookmark' : kind,
    ...readTitleLine(head.words),
    place,
    range: readRange(place),
    date,
    text,
  }
}

function readAbout(words: string): { kind: ClippingKind; place: string | null; date: string | null } {
  const parts = clean(words).split(/ ?[|｜] ?/)
  const date = readClippingDate(parts.at(-1) ?? '')
  const where = (date === null ? parts : parts.slice(0, -1)).join(' | ')
  for (const form of clippingForms) {
    const groups = form.exec(where)?.groups
    const kind = clippingKinds[groups?.kind?.toLowerCase() ?? '']
    if (kind) return { kind, place: groups?.place?.trim() || null, date }
  }
  return { kind: 'highlight', place: where || null, date }
}

function readRange(place: string | null): Clipping['range'] {
  const location = /(?:位置|loc|pos|emplacement)[^\d|]{0,12}(\d{1,9})(?: ?[-–] ?#?(\d{1,9}))?/i.exec(place ?? '')
  const match = location ?? /(\d{1,9})(?: ?[-–] ?(\d{1,9}))?/.exec(place ?? '')
  if (!match) return null
  const from = Number(match[1])
  // Older devices leave out the digits that stay: `123-25`.
  const last = match[2] ?? match[1] ?? ''
  const whole = Number(last) < from ? `${match[1]?.slice(0, -last.length)}${last}` : last
  return { unit: location ? 'location' : 'page', from, to: Math.max(from, Number(whole)) }
}
