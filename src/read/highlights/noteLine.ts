import { clean } from '../../text/clean.js'
import { fold } from '../../text/fold.js'
import type { NoteSource } from './noteSource.js'
import { type Attribution, findAttribution, readAttribution } from './readAttribution.js'
import { readStamp, type Stamp } from './readStamp.js'
import { furniture, icons, namedParts, rankedParts, signWords } from './signs.js'

/** A line of reading notes with all that it may be, whatever stands around it. */
export interface NoteLine extends NoteSource {
  /** Of nothing but dashes or the like. */
  ruler: boolean
  furniture: boolean
  stamp: Stamp | null
  /** The mark before its words that may open a passage: `▪`, `>>`, `“`, and `原文：` for any label of a passage. */
  mark: string
  /** The words behind the mark. */
  inner: string
  /** The words behind a label of the reader's own: `【批注】`, `Note:`. */
  thought: string | null
  /** The words behind a label of tags. */
  tags: string[] | null
  /** What a label states of the work. */
  fact: { name: 'title' | 'author' | 'chapter' | 'url'; value: string; whole: boolean } | null
  /** `#` in number, 0 where it is none. */
  depth: number
  /** Whether its words are such as stand over parts of a book: 第三章, 后记. */
  ranked: boolean
  attribution: Attribution | null
  /** A page in brackets at the end, and where the brackets begin: `…（P12）`. */
  page: { at: number; place: string } | null
  /** An attribution at the end, behind words. */
  tail: { at: number; attribution: Attribution } | null
}

const label = (words: string) =>
  new RegExp(
    `^(?:[*_]{0,2}[【\\[(（<]\\s?${words}\\s?[】\\])）>][*_]{0,2}\\s?[:：]?|[*_]{0,2}${words}[*_]{0,2}\\s?[:：｜]:?[*_]{0,2})\\s*`,
    'iu',
  )
const quoteLabel = label(signWords.quote)
const thoughtLabel = label(signWords.thought)
const tagLabel = label(signWords.tag)
const facts = (['title', 'author', 'chapter', 'url'] as const).map((name) => [name, label(signWords[name])] as const)
const symbol = /^(?:>{1,2}|[▌▍▎▪▫■□◆◇●○•◦▸▶►▌❝✦✧★☆※➤→☞✎📌🔖💡]|[-*+](?=\s)|\d{1,3}[、.．)）](?!\d))\s*/u
const opening = /^[“"「『❝]/
const ruler = /^(?:(?:[-—–=*_~·•─━═＝－＊+#.]\s?){3,}|[—–―─━]{1,2}|--)$/

/** No label is without one of these. */
const labelSign = /[:：｜】\])）>]/

/** What an app adds is no longer than this. UTF-16 units. */
const longestFurniture = 240

/** A line of nothing but `#tag`. */
const hashtags = /^(?:#[^\s#]{1,40}(?:\s+|$)){1,12}$/

/** Labels are looked for in so much of a line. UTF-16 units. */
const reach = 60

/** Where a picture says what a line is, the mark of a quotation before it says no more. */
function unquoteIcon(line: NoteSource): NoteSource {
  const quoted = /^(?:>\s?)+/.exec(line.words)?.[0].length ?? 0
  const words = line.words.slice(quoted)
  const isSigned = quoted > 0 && Object.values(icons).some((icon) => icon.test(words))
  return isSigned ? { ...line, words, start: line.start + quoted } : line
}

/** The name that Obsidian gives to a block, behind its words: ` ^3300-7-12-40`, ` ^two-doors`. */
const blockId = /\s+\^(?:(?=[a-z\d-]*[\d-])[a-z\d][\w-]{2,60}|[a-z]{6})$/i

function dropBlockId(line: NoteSource): NoteSource {
  const name = blockId.exec(line.words.slice(-80))?.[0]
  return name === undefined ? line : { ...line, words: line.words.slice(0, -name.length) }
}

/** What a line is of which all is known from where it stands. */
const signless = {
  ruler: false,
  furniture: false,
  stamp: null,
  mark: '',
  thought: null,
  tags: null,
  fact: null,
  depth: 0,
  ranked: false,
  attribution: null,
  page: null,
  tail: null,
} as const

/** A line with its signs. */
export function readNoteLine(whole: NoteSource): NoteLine {
  if (whole.foot || whole.quoted === true)
    return {
      ...whole,
      ...signless,
      inner: whole.words,
      thought: whole.foot?.name === 'thought' ? whole.foot.value : null,
    }
  const line = dropBlockId(unquoteIcon(whole))
  const words = line.words.length > longestFurniture ? '' : clean(fold(line.words)).replace(/^#{1,6}\s+/, '')
  const bullet = /^[-*+•]\s+(?=\S)/.exec(line.words)?.[0].length ?? 0
  const head = line.words.slice(bullet, bullet + reach)
  const depth = /^(#{1,6})\s+\S/.exec(line.words)?.[1]?.length ?? 0
  const bare = depth > 0 ? line.words.replace(/^#{1,6}\s+/, '') : line.words
  const isLabelled = labelSign.test(head)
  const quoted = isLabelled ? quoteLabel.exec(head)?.[0] : undefined
  const thought = ((isLabelled ? thoughtLabel.exec(head) : null) ?? icons.thought.exec(head))?.[0]
  const tagged = isLabelled ? tagLabel.exec(head)?.[0] : undefined
  const mark =
    quoted !== undefined
      ? line.words.slice(0, bullet) + quoted
      : (symbol.exec(line.words)?.[0] ?? opening.exec(line.words)?.[0] ?? '')
  const isRuler = ruler.test(line.words)
  const isFurniture = isRuler || (line.words.length <= longestFurniture && furniture.some((form) => form.test(words)))
  return {
    ...line,
    ruler: isRuler,
    furniture: isFurniture,
    stamp: isRuler ? null : readStamp(line.words),
    mark: isRuler || depth > 0 ? '' : quoted !== undefined ? '原文：' : nameMark(mark),
    inner: isRuler || depth > 0 || (quoted === undefined && opening.test(mark)) ? bare : line.words.slice(mark.length),
    thought: thought === undefined || isRuler ? null : line.words.slice(bullet + thought.length),
    tags:
      tagged !== undefined
        ? readTags(line.words.slice(bullet + tagged.length))
        : hashtags.test(line.words)
          ? readTags(line.words)
          : null,
    fact: isLabelled ? readFact(line.words, head) : null,
    depth,
    ranked: isRanked(bare.replace(symbol, '')),
    page: findPage(line.words),
    attribution: isFurniture ? null : readAttribution(line.words.replace(/^(?:>\s?)+/, '')),
    tail: isFurniture ? null : findAttribution(line.words),
  }
}

/** Numbers of a list are one mark. */
function nameMark(words: string): string {
  const mark = words.trim()
  return /^\d/.test(mark) ? '1' : mark
}

/** Longer than this no heading is. UTF-16 units. */
const longest = 48

/** Whether words are short and end like a heading. */
export function isHeadingLike(words: string): boolean {
  return (
    words.length <= longest &&
    !/^(?:[（(].{6,}[)）]$|\/\/|[-*+]\s\[|[→⇒↑])/.test(words) &&
    !/[。！？；，、…,;!?.”"」』:：][*_~+=]{0,2}$/.test(words) &&
    /[\p{L}\p{N}]/u.test(words)
  )
}

function isRanked(words: string): boolean {
  const line = words.trim().replace(/^(?:\*\*|【)(.*)(?:\*\*|】)$/, '$1')
  return isHeadingLike(line.replace(/[？?！!]$/, '')) && (namedParts.test(line) || rankedParts.test(line))
}

const pageBehind =
  /(?:(?<=\S)\s{0,3}[(（[【]([^()（）[\]【】]{2,70})[)）\]】]|(?<=[。！？!?.…”"」』])\s{0,4}(?:[—–-]{1,2}\s?)?(p{1,2}\.?\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?|第\s?\d{1,5}\s?[页頁]))$/iu

function findPage(words: string): NoteLine['page'] {
  const end = words.slice(-76)
  const found = pageBehind.exec(end)
  const written = found?.[1] ?? found?.[2] ?? ''
  const place = found ? (readStamp(written)?.place ?? null) : null
  return found && found.index > 0 && place !== null ? { at: words.length - end.length + found.index, place } : null
}

function readTags(words: string): string[] {
  return words
    .split(/[,，、;；]\s*|\s+(?=#)|(?<=\S)\s+(?!#)(?=\S)/)
    .map((tag) => clean(tag).replace(/^#/, ''))
    .filter((tag) => tag !== '')
}

/** What else of an edition stands in one line with the author: `作者：…　译者：…`. */
const nextFact =
  /[\s|｜/／;；,，]+(?:译者|譯者|翻译|翻譯|绘者|出版|isbn|页数|頁數|定价|定價|装帧|豆瓣|评分|publisher|translator|translated|year|pages)[^\s:：]{0,4}\s?[:：｜]/i

function readFact(words: string, head: string): NoteLine['fact'] {
  const line = words.replace(/^(?:(?:[-*+•]|>+)\s+)+/, '')
  for (const [name, form] of facts) {
    const found = form.exec(line === words ? head : line.slice(0, reach))?.[0]
    if (found === undefined || !/[:：｜】\]]/.test(found)) continue
    const rest = line.slice(found.length)
    const end = rest.search(nextFact)
    const value = clean(end < 0 ? rest : rest.slice(0, end))
    if (value !== '') return { name, value, whole: end < 0 }
  }
  return null
}
