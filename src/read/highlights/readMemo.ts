import type { Excerpt } from '../../tree/nodes.js'
import { removeQuotes } from '../excerpts/removeQuotes.js'
import { joinLines } from '../excerpts/sourceLine.js'
import { isQuoteOpen } from './isQuoteOpen.js'
import { type NoteLine, readNoteLine } from './noteLine.js'

/** A passage takes no more lines. */
const most = 100

/** What a memo says. */
export type Memo = Pick<Excerpt, 'value' | 'source' | 'chapter' | 'place' | 'thought' | 'tags'>

const tag = /#(?=[^\s#]*\p{L})([^\s#]{1,60})/u
const tagsBefore = new RegExp(`^(?:${tag.source}(?:\\s+|$))+`, 'u')
const tagsBehind = new RegExp(`(?:(?:^|\\s)${tag.source})+$`, 'u')

/**
 * A memo: tags, a passage in quotation marks or over whom it is from, and the reader's own words.
 *
 * @example
 * readMemo(['#书/渡口', '“水有记性。”', '——《渡口》P12', '想法：好。'])
 * // => {value: '水有记性。', source: {title: '渡口', author: null}, chapter: null, place: 'P12', thought: '好。', tags: ['书/渡口']}
 */
export function readMemo(written: readonly string[]): Memo {
  const lines = written
    .map(dropTags)
    .filter((words) => words !== '')
    .flatMap(cutAttribution)
    .map(toLine)
  const quoted = findQuoted(lines)
  const at = lines.findIndex((line, i) => isFrom(line, i > 0 && quoted.has(i - 1)))
  const from = lines[at]
  const passage = takePassage(lines, quoted, at)
  const own = lines.filter((line) => line !== from && !passage.includes(line))
  const {
    title = null,
    author = null,
    chapter = null,
    place = null,
    left = null,
    remark = null,
  } = from?.attribution ?? {}
  return {
    value: removeQuotes(joinLines(passage.map(({ mark, inner, words }) => (mark === '原文：' ? inner : words))) ?? ''),
    source: title === null && author === null ? null : { title, author },
    chapter,
    place,
    thought: joinLines([...own.map(({ thought, words }) => thought ?? words), left ?? '', remark ?? '']),
    tags: written.flatMap((words) =>
      [...words.matchAll(new RegExp(`(?<!\\S)${tag.source}`, 'gu'))].map(([, name = '']) => name),
    ),
  }
}

function dropTags(words: string): string {
  return words.replace(tagsBefore, '').replace(tagsBehind, '').trim()
}

/** Whom a passage is from, in the line of its end: `“…”——《…》`. */
function cutAttribution(words: string): string[] {
  const { tail } = toLine(words)
  return tail && tail.attribution.title !== null
    ? [words.slice(0, tail.at).trim(), words.slice(tail.at).trim()]
    : [words]
}

function toLine(words: string): NoteLine {
  return readNoteLine({ words, start: 0, end: words.length, gap: 0, indent: 0 })
}

/** By their index, the lines of whole paragraphs in quotation marks, and those that a label calls so. */
function findQuoted(lines: readonly NoteLine[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const end = lines[i]?.mark === '原文：' ? i : findEnd(lines, i)
    for (let at = i; at <= end; at++) quoted.add(at)
    i = Math.max(i, end)
  }
  return quoted
}

/** What is quoted: over the line of whom it is from, which is at an index or -1; without one, from the first line on. */
function takePassage(lines: readonly NoteLine[], quoted: ReadonlySet<number>, at: number): NoteLine[] {
  if (at < 0) {
    const behind = lines.findIndex((_, i) => !quoted.has(i))
    return lines.slice(0, behind < 0 ? lines.length : behind)
  }
  const over = lines.slice(0, at)
  const marked = over.filter((_, i) => quoted.has(i))
  return marked.length > 0 ? marked : over.filter((line) => line.thought === null)
}

/** The line in which the quotation marks close that a line opens with, or -1. */
function findEnd(lines: readonly NoteLine[], from: number): number {
  if (!/^[“「『"]/.test(lines[from]?.words ?? '')) return -1
  const said: string[] = []
  for (const [i, { words }] of lines.slice(from, from + most).entries()) {
    said.push(words)
    if (/[”」』"]/.test(words) && !isQuoteOpen(said)) return /[”」』"]$/.test(words) ? from + i : -1
  }
  return -1
}

/** A name alone is whom a passage is from only right below its quotation marks. */
function isFrom({ attribution }: NoteLine, isBelow: boolean): boolean {
  return attribution !== null && (isBelow || attribution.title !== null)
}
