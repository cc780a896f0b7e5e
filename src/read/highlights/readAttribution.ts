import { clean } from '../../text/clean.js'
import { isPart } from './isPart.js'
import { readBehindTitle } from './readBehindTitle.js'

/** Whom and what a passage is from. */
export interface Attribution {
  author: string | null
  title: string | null
  /** The part of the work: 第三章, 后记. */
  chapter: string | null
  /** Page, as written. */
  place: string | null
  /** What is said of it in brackets. */
  remark: string | null
  /** Who translated or printed the work. */
  left: string | null
}

const nothing: Attribution = { author: null, title: null, chapter: null, place: null, remark: null, left: null }

/** An attribution is no longer than this. UTF-16 units. */
const longest = 100

const alone = /^(?:[—–―─]{1,3}|--)\s*(?=\S)|^[~～]\s(?=\S)/
const behind = /(?<=[。！？!?.…”"」』~～])\s{0,4}(?:——|——|—|--|――)\s*(?=[\p{L}《〈「『])/u
const titled = /^(.{0,40}?)[\s,，:：、]*[《「『<]+([^《》「」『』<>]{1,60})[》」』>]+(.*)$/u
const paged =
  /[\s,，、·]*((?:第\s?\d{1,5}\s?[页頁章节節]|(?:p{1,2}\.?|page|pages|loc\.?|ch\.?)\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?|[Pp]\d{1,5}))\s*$/iu

/** A page before the part of the work: `P66，第四章《…》`. */
const placed =
  /^(?:p{1,2}\.?\s?\d{1,5}|第\s?\d{1,5}\s?[页頁]|page \d{1,5})(?:\s?[-–]\s?\d{1,5})?\s?[,，、;；]\s?.{1,60}$/iu

/**
 * The attribution that a whole line is, or null: `——作者《书》，第112页`, `— Author, Title`, `~ Name`.
 *
 * @example
 * readAttribution('——甲《乙》，第112页') // => {author: '甲', title: '乙', chapter: null, place: '第112页', remark: null, left: null}
 */
export function readAttribution(line: string): Attribution | null {
  const words = clean(line)
  const mark = alone.exec(words)?.[0]
  if (mark === undefined || words.length > longest) return null
  return readWork(words.slice(mark.length))
}

/** The attribution at the end of a line of a passage, and how much of the line is the passage. UTF-16 units. */
export function findAttribution(line: string): { at: number; attribution: Attribution } | null {
  const at = line.slice(-longest).search(behind)
  if (at < 0) return null
  const start = Math.max(0, line.length - longest) + at
  const attribution = readAttribution(line.slice(start))
  return start > 0 && attribution ? { at: start, attribution } : null
}

/** Author, title and page in words: `作者《书》`, `Author, Title, p. 12`. */
export function readWork(words: string): Attribution | null {
  const page = paged.exec(words)
  const place = page?.[1] ?? null
  const named = (page ? words.slice(0, page.index) : words).trim()
  if (placed.test(words)) return { ...nothing, place: words }
  if (isPart(named)) return { ...nothing, chapter: named, place }
  const bracket = /^([^(（]{1,60}?)\s?[(（]([^()（）]{1,80})[)）]$/.exec(named)
  if (bracket && !/[《]/.test(bracket[1] ?? '')) {
    const inner = titled.exec(bracket[2] ?? '')
    const whole = inner !== null && !inner[1] && !inner[3]
    return {
      ...nothing,
      author: bracket[1]?.trim() ?? null,
      title: inner?.[2] ?? null,
      place,
      remark: whole ? null : (bracket[2] ?? null),
    }
  }
  const work = titled.exec(named)
  if (work) {
    const before = (work[1] ?? '').replace(/^(?:摘自|选自|選自|出自|语出|引自|from)\s?/i, '').trim()
    const rest = work[3] ?? ''
    const behind = readBehindTitle(rest, {
      hasAuthor: before !== '',
      isSure: place !== null || /^\s*[,，]/.test(rest),
    })
    return {
      ...behind,
      author: before || behind.author,
      title: work[2]?.trim() ?? null,
      place: [behind.place, place].filter((part) => part !== null).join(' ') || null,
      remark: null,
    }
  }
  if (named === '' || /[。！？!?；;]/.test(named) || /^\d/.test(named) || /https?:/.test(named)) return null
  const parts = /^([^,，]{2,40})[,，]\s?(.{2,80})$/.exec(named)
  if (parts && !/[\u4e00-\u9fff]/.test(named))
    return {
      ...nothing,
      author: parts[1]?.trim() ?? null,
      title: clean(parts[2] ?? '').replace(/^[*_“"]+|[*_”"]+$/g, ''),
      place,
    }
  return named.length <= 40 ? { ...nothing, author: named, place } : null
}
