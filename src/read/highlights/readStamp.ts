import { clean } from '../../text/clean.js'
import { fold } from '../../text/fold.js'
import { readDate } from '../../text/readDate.js'
import { readClippingDate } from '../excerpts/readClippingDate.js'
import { bookmarkKinds, icons, noteKinds, signWords } from './signs.js'

/** A line that an app sets over or under an entry: of when, where, what. */
export interface Stamp {
  /** An ISO day. */
  date: string | null
  /** Whether it states a day, read or not. */
  dated: boolean
  /** Page or location, as written. */
  place: string | null
  kind: 'highlight' | 'note' | 'bookmark' | null
  /** Whether it says that the day is the one of marking: `Highlighted on …`. */
  labelled: boolean
  /** Whether it counts the entries: `Annotation 1:`. */
  numbered: boolean
}

/** A stamp is no longer than this. UTF-16 units. */
const longest = 160

const clock = String.raw`(?:(?:上午|下午|午前|午後)\s?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?`
const weekday =
  '(?:周|星期|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|mon|tue|wed|thu|sat'
const day = String.raw`\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|\d{1,2}\.?\s[a-zäéûç]{3,9}\.?,?\s\d{4}|[a-z]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`
const number = String.raw`[#no.\s]{0,4}(?:\d{1,3}(?:,\d{3})+|\d{1,7}|[ivxlc]{1,8})(?:\s?[-–~]\s?#?\d{1,7})?(?:\s?(?:of|/)\s?\d{1,6})?`

const dateForm = new RegExp(
  `(?<![\\d\\p{L}])(?:${signWords.date}\\s?[:：]?\\s?)?(?:(?:${weekday})[,，]?\\s?)?(?<day>${day})(?:[\\s,，]{0,2}[（(]?(?:${weekday})[）)]?)?(?:[\\s,，T]{0,3}${clock})?(?:\\s?(?:添加|划线|创建|記錄|记录))?`,
  'iu',
)
const placeForm = new RegExp(
  `第\\s?\\d{1,6}(?:\\s?[-–~～至]\\s?\\d{1,6})?\\s?(?:[页頁쪽]|ページ|페이지)|(?<!\\p{L})${signWords.place}\\s?[:：]?\\s?${number}(?![\\d\\p{L}])|(?<!\\d)\\d{1,6}(?:\\s?[-–~～至]\\s?\\d{1,6})?\\s?(?:[页頁쪽]|ページ|페이지)|(?<![\\d.])\\d{1,3}(?:\\.\\d{1,2})?\\s?[%％]`,
  'giu',
)
const kindForm = new RegExp(`^(?:${signWords.kind})(?=$|[\\s:：(（·|\\-–—#\\d】\\]])`, 'iu')
const colourForm = new RegExp(`[(（]?(?<!\\p{L})${signWords.colour}(?!\\p{L})[)）]?`, 'iu')
/** A day of the work, not of the notes. */
const ofWork = /^[-*>\s]*(?:出版|发行|發行|上架|首次|published|publication|publisher|first published)/i
const leadingColour = new RegExp(`^${signWords.colour}(?= )\\s`, 'iu')
/** A page in a citation: `(Name & Name, 2020, p. 4)`. */
const citation =
  /^[(（]?(\p{L}[\p{L}\s.,&'’-]{1,60},\s?(?:\d{4}[a-z]?|n\.d\.),\s?pp?\.\s?[\divxlc]{1,6}(?:\s?[-–]\s?\d{1,6})?)[)）]?$/u
const nothing = { date: null, dated: false, place: null, kind: null, labelled: false, numbered: false } as const

/** What is said of a page behind it: `p.58（同页下方）`. */
const besides =
  /(?<=\S)(?:\s?[（(][^（）()/:\d]{1,24}[)）]|\s?[上下左右中](?:半?[页頁]|栏|欄|部|段|方|半)?)\s*[:：]?\s*$/
const countForm =
  /[(（]?(?<!\d)\d{1,7}\s?(?:人喜欢|人喜歡|人点赞|回应|回應|赞|評論|评论|likes?|comments?|replies)[)）]?/giu

/**
 * The stamp that a line is, or null: `2025-12-01 21:03  |  页码：12`, `### Page 14 @ 02 February 2026 11:08:41 PM`,
 * `Note - Page 166 · Location 2507`, `【划线】`.
 *
 * @example
 * readStamp('第38页') // => {date: null, dated: false, place: '第38页', kind: null, labelled: false, numbered: false}
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > longest || !/[\d】\]]/.test(line)) return null
  const written = clean(line)
    .replace(/^(?:>\s?)*\[!\w+\][-+]?\s*/, '')
    .replace(/\s\^[\w-]{1,40}$/, '')
    .replace(icons.date, '')
    .replace(/^(?:#{1,6}|[-*+•◆▪■●○◇>]{1,2})\s+/, '')
    .replace(/^([_*]{1,2})(.*)\1$/, '$2')
  const cited = citation.exec(written)?.[1]
  if (cited !== undefined) return { ...nothing, place: cited }
  const words = fold(written)
  if (ofWork.test(words)) return null
  const dated = dateForm.exec(words)
  const coloured = dated ? words.replace(dated[0], ' | ') : words
  let rest = coloured.replace(leadingColour, '')
  const bracketed = /^[[(【]\s?([^\])】]{1,20}?)\s?[\])】]/.exec(rest)
  if (bracketed && kindForm.test(bracketed[1] ?? '')) rest = `${bracketed[1]} ${rest.slice(bracketed[0].length)}`
  const kind = kindForm.exec(rest)?.[0] ?? null
  if (kind !== null) rest = rest.slice(kind.length)
  const numbered = kind !== null && /^\s?#?\d{1,5}\s?[:：.]?\s?$/.test(rest)
  if (numbered) rest = ''
  rest = rest.replace(colourForm, ' ')
  const counted = rest.replace(countForm, ' ')
  const places = [...counted.matchAll(placeForm)]
  const before = kind === null ? '' : readWay(counted, places[0]?.index)
  const aside = places.length > 0 && !dated ? (besides.exec(counted)?.[0] ?? '') : ''
  const left = places.reduce(
    (words, place) => words.replace(place[0], ' '),
    counted.slice(before.length, counted.length - aside.length),
  )
  if (/[\p{L}\p{N}“”"《》]/u.test(left)) return null
  const place = places.length > 0 ? readPlaces(words, written, places) : null
  if (!dated && place === null && !numbered && !(kind !== null && bracketed)) return null
  return {
    date: dated ? toDay(dated.groups?.day ?? '', /\d\s?[ap]\.?m\b/i.test(dated[0])) : null,
    dated: dated !== null,
    place:
      place === null
        ? null
        : `${trimWay(before)}${place}${aside === '' ? '' : written.slice(-aside.length).replace(/\s*[:：]?\s*$/, '')}`,
    kind:
      kind === null
        ? null
        : bookmarkKinds.test(kind)
          ? 'bookmark'
          : noteKinds.test(kind) && !numbered
            ? 'note'
            : 'highlight',
    labelled:
      dated !== null &&
      /^\p{L}/u.test(dated[0]) &&
      /^\D{0,20}(?:添加|划线|劃線|标|標|註記|记|highlight|added|created)/i.test(dated[0]),
    numbered,
  }
}

/** The part of the book before the page: `- The Apprentices > Page 27`. */
function readWay(words: string, at: number | undefined): string {
  return (at !== undefined && /^[\s\-–—:：·|]*([^|]{1,100}?)\s?[>›]\s?$/.exec(words.slice(0, at))?.[0]) || ''
}

function trimWay(words: string): string {
  const way = words.replace(/^[\s\-–—:：·|]+/, '').trim()
  return way === '' ? '' : `${way} `
}

/** From the first to the last of them. */
function readPlaces(words: string, written: string, places: readonly RegExpMatchArray[]): string {
  const first = places[0]?.[0] ?? ''
  const last = places.at(-1)?.[0] ?? ''
  const start = words.indexOf(first)
  const end = words.lastIndexOf(last) + last.length
  const between = written.slice(start, end)
  const whole =
    between.length < 60 && !/\d{4}[-/.年]|[@]/.test(between) ? between : places.map(([one]) => one).join(' ')
  return whole.trim()
}

function toDay(words: string, american: boolean): string | null {
  return readDate(words.trim()) ?? readClippingDate(words) ?? readOrdered(words, american)
}

/** `21/3/2024` can be read where only one of its numbers can be a month, or where the time of day is an American one. */
function readOrdered(words: string, american: boolean): string | null {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words) ?? []
  if (Number(first) > 12) return readDate(`${year}-${second}-${first}`)
  return american || Number(second) > 12 || first === second ? readDate(`${year}-${first}-${second}`) : null
}
