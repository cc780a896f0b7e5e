import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import { readDate } from '../../text/readDate.js'
import type { Excerpt } from '../../tree/nodes.js'
import { type Item, listLines } from './outlineItems.js'
import { findMarkup, stripMarkup } from './readMarkup.js'
import { joinLines } from './sourceLine.js'

const noteLabel = /^(?:\*\*)?Note(?:\*\*)?\s*:(?:\*\*)?\s*/i
const tagLabel = /^(?:\*\*)?Tags?(?:\*\*)?\s*::?(?:\*\*)?\s*/i

/** Read a point below a highlight into it: its note, its tags, where it is. False where the point is none of these. */
export function readHighlightPoint(item: Item, excerpt: Excerpt): boolean {
  const lines = listLines(item)
  const [first] = lines
  if (!first) return true
  if (noteLabel.test(first.words)) {
    const words = [first.words.replace(noteLabel, ''), ...lines.slice(1).map((line) => line.words)]
    addThought(excerpt, words)
  } else if (tagLabel.test(first.words))
    excerpt.tags = [...(excerpt.tags ?? []), ...readTags(first.words.replace(tagLabel, ''))]
  else if (lines.length === 1 && isReference(first.words)) readReference(first.words, excerpt)
  else return false
  return true
}

/** Add words to what the reader has to say about a highlight. */
export function addThought(excerpt: Excerpt, words: readonly string[]): void {
  const thought = joinLines(words.map(stripMarkup))
  if (thought !== null) excerpt.thought = excerpt.thought ? `${excerpt.thought}\n${thought}` : thought
}

/** `[[pink]] #[[two words]] #blue` */
function readTags(words: string): string[] {
  return [...words.matchAll(/#?\[\[([^[\]]{1,200})\]\]|#([^\s#,]{1,200})/g)].map((match) =>
    (match[1] ?? match[2] ?? '').trim(),
  )
}

/** Whether a line is a reference and nothing else: `([Location 222](…))`. */
function isReference(words: string): boolean {
  return takeReference(words)?.rest === ''
}

/** A reference at the end of a line, tags and date behind it included, and what stands before it. */
export function takeReference(words: string): { reference: string; rest: string } | null {
  const links = findMarkup(words)
  const link = links.at(-1)
  if (!link || link.picture || words[link.start - 1] !== '(' || words[link.end] !== ')') return null
  if (!/^(?: ?#(?:\[\[[^[\]]{1,200}\]\]|[^\s#]{1,200}))*\s*$/.test(words.slice(link.end + 1))) return null
  return { reference: words.slice(link.start - 1), rest: words.slice(0, link.start - 1).trim() }
}

/** Read a reference into an excerpt: place, time, address, and the tags behind it. */
export function readReference(reference: string, excerpt: Excerpt): void {
  const [link] = findMarkup(reference)
  if (!link) return
  excerpt.url = /^https?:/.test(link.url) ? link.url : null
  const words = stripMarkup(link.words)
  if (!/^View (?:Highlight|Tweet)$/i.test(words)) excerpt.place = words
  const clock = /^Time /i.test(words) ? findClocks(fold(words))[0] : undefined
  if (clock) excerpt.start = clock.seconds
  const tags = readTags(reference.slice(link.end)).filter((tag) => !/^highlight$/i.test(tag))
  const date = tags.map(readDate).find((day) => day !== null) ?? null
  if (date !== null) excerpt.date = date
  const others = tags.filter((tag) => readDate(tag) === null)
  if (others.length > 0) excerpt.tags = [...(excerpt.tags ?? []), ...others]
}
