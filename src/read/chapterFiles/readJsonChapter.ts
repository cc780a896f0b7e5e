import { isCollection } from 'yaml'
import type { EpisodeContent, Note } from '../../tree/nodes.js'
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
  if (start === null || !span) return text.setAside(span)
  const end = readTime(text, value('endTime'))
  const url = text.wordsOf(value('url'))?.trim() || null
  const notes = [...readNotes(text, value('location')), ...readNotes(text, value('description'))]
  const doubt = describeDoubt(text, value('startTime'), value('endTime'), end)
  const title = collapseSpace(text.wordsOf(value('title')) ?? '')
  return [
    createChapter({ start, end, title, url, notes, doubt }, text.place(span)),
    ...readImage(text, value('img')),
    ...others.flatMap((member) => keepJsonMember(text, member)),
  ]
}

function readTime(text: JsonText, node: unknown): number | null {
  const words = text.wordsOf(node)?.trim() ?? ''
  return number.test(words) ? toSeconds(Number(words)) : readNormalPlayTime(words)
}

function describeDoubt(text: JsonText, start: unknown, endNode: unknown, end: number | null): string | null {
  const doubts = [
    text.isQuoted(start) ? `Unexpected startTime \`${text.wordsOf(start)}\` as text, expected a number` : null,
    text.wordsOf(endNode) !== null && end === null
      ? `Unexpected endTime \`${text.wordsOf(endNode)}\`, expected a number of seconds`
      : null,
  ]
  return doubts.filter((doubt) => doubt !== null).join('; ') || null
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
