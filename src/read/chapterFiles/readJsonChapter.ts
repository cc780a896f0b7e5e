import { isCollection, isMap } from 'yaml'
import type { EpisodeContent, Note } from '../../tree/nodes.js'
import { quote } from '../doubts/quote.js'
import { collapseSpace } from './collapseSpace.js'
import { createChapter } from './createChapter.js'
import type { JsonMember, JsonText } from './createJsonText.js'
import { keepJsonMember } from './keepJsonMember.js'
import { readNormalPlayTime } from './readPscChapter.js'
import { toSeconds } from './toSeconds.js'

/** A number as JSON writes it. */
const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const known = new Set(['startTime', 'endTime', 'title', 'url', 'img', 'toc', 'location', 'description'])

/**
 * The nodes of one chapter of a Podcasting 2.0 chapters file: the chapter, its image behind it; set aside as a whole where it has no
 * startTime that can be read. A chapter with `toc: false` is one, too; the name of a location and a description are notes.
 */
export function readJsonChapter(text: JsonText, node: unknown): EpisodeContent[] {
  const span = text.spanOf(node)
  const members = text.membersOf(node) ?? []
  const stated = new Map<string, JsonMember>()
  const others = members.filter((member) => {
    const misplaced = member.key !== 'location' && isCollection(member.value)
    if (!known.has(member.key) || stated.has(member.key) || misplaced) return true
    stated.set(member.key, member)
    return false
  })
  const value = (key: string) => stated.get(key)?.value
  const start = readTime(text, value('startTime'))
  if (start === null || !span) return text.setAside(span, undefined, describeStart(text, value('startTime')))
  const end = readTime(text, value('endTime'))
  const url = text.wordsOf(value('url'))?.trim() || null
  const notes = [...readNotes(text, value('location')), ...readNotes(text, value('description'))]
  const doubts = describeDoubts(text, stated, end)
  const title = collapseSpace(text.wordsOf(value('title')) ?? '')
  return [
    createChapter({ start, end, title, url, notes, doubts }, text.place(span)),
    ...readImage(text, value('img')),
    ...others.flatMap((member) => keepJsonMember(text, member, describeList(member))),
  ]
}

function readTime(text: JsonText, node: unknown): number | null {
  const words = text.wordsOf(node)?.trim() ?? ''
  return number.test(words) ? toSeconds(Number(words)) : readNormalPlayTime(words)
}

function describeStart(text: JsonText, node: unknown): string {
  const words = text.wordsOf(node)
  return words === null
    ? 'Unexpected chapter without `startTime`, expected a number of seconds; set aside'
    : `Unexpected startTime ${quote(words)}, expected a number of seconds; the chapter is set aside`
}

function describeDoubts(
  text: JsonText,
  stated: ReadonlyMap<string, JsonMember>,
  end: number | null,
): (string | null)[] {
  const start = stated.get('startTime')?.value
  const endTime = stated.get('endTime')?.value
  const endWords = text.wordsOf(endTime)
  return [
    describeType(text, 'startTime', start),
    end === null
      ? endWords && `Unexpected endTime ${quote(endWords)}, expected a number of seconds; left out`
      : describeType(text, 'endTime', endTime),
    ...['title', 'url', 'img'].map((key) => describeWords(text, key, stated.get(key)?.value)),
  ]
}

/** A known member that holds others where words or a number belong. */
function describeList({ key, value }: JsonMember): string | undefined {
  if (!known.has(key) || !isCollection(value)) return undefined
  return `Unexpected ${key} that is ${isMap(value) ? 'an object' : 'a list'}, expected a single value; set aside`
}

function describeType(text: JsonText, key: string, node: unknown): string | null {
  return text.isQuoted(node)
    ? `Unexpected ${key} ${quote(text.wordsOf(node) ?? '')} as text, expected a number; read as one`
    : null
}

function describeWords(text: JsonText, key: string, node: unknown): string | null {
  const words = text.wordsOf(node)
  return words === null || text.isQuoted(node)
    ? null
    : `Unexpected ${key} ${quote(words)} without quotes, expected text; read as such`
}

/** The words of a value, or of each member of an object: the name of a place, its coordinates. */
function readNotes(text: JsonText, node: unknown): Note[] {
  const members = text.membersOf(node)
  if (members) return members.flatMap((member) => (text.membersOf(member.value) ? [] : readNotes(text, member.value)))
  const words = collapseSpace(text.wordsOf(node) ?? '')
  const span = text.spanOf(node)
  return words === '' || !span ? [] : [{ type: 'note', value: words, position: text.place(span) }]
}

function readImage(text: JsonText, node: unknown): EpisodeContent[] {
  const url = text.wordsOf(node)?.trim()
  const span = text.spanOf(node)
  return url && span ? [{ type: 'image', url, alt: null, position: text.place(span) }] : []
}
