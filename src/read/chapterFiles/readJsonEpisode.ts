import { isSeq } from 'yaml'
import type { EpisodeContent, FieldName } from '../../tree/nodes.js'
import { collapseSpace } from './collapseSpace.js'
import type { JsonMember, JsonText } from './createJsonText.js'
import { keepJsonMember } from './keepJsonMember.js'
import { readJsonChapter } from './readJsonChapter.js'

const fields: Readonly<Record<string, FieldName>> = { title: 'title', podcastName: 'podcast' }

/** Members that say something to a program only. */
const technical = new Set(['version', 'waypoints'])

/** The nodes of the object of a Podcasting 2.0 chapters file, or of a list of its chapters, in their order. */
export function readJsonEpisode(text: JsonText, root: unknown): EpisodeContent[] {
  const members = text.membersOf(root)
  if (!members) return readChapters(text, root)
  const stated = new Set<string>()
  return members.flatMap((member) => {
    const known = stated.has(member.key) ? null : readMember(text, member)
    stated.add(member.key)
    return known ?? keepJsonMember(text, member)
  })
}

function readMember(text: JsonText, member: JsonMember): EpisodeContent[] | null {
  const { key, value } = member
  if (key === 'chapters') return readChapters(text, value)
  if (technical.has(key)) return []
  const words = text.wordsOf(value)
  const span = text.spanOf(value)
  if (words === null || !span) return null
  const position = text.place(span)
  const line = collapseSpace(words)
  if (line === '') return []
  if (key === 'description')
    return words.split(/\n\s*\n/).flatMap((part): EpisodeContent[] => {
      const paragraph = collapseSpace(part)
      return paragraph === '' ? [] : [{ type: 'paragraph', value: paragraph, position }]
    })
  if (key === 'author') return [{ type: 'person', name: line, role: 'author', about: null, links: [], position }]
  const name = Object.hasOwn(fields, key) ? fields[key] : undefined
  return name ? [{ type: 'field', name, value: line, position }] : null
}

function readChapters(text: JsonText, list: unknown): EpisodeContent[] {
  if (!isSeq(list))
    return text.setAside(text.spanOf(list), undefined, 'Unexpected chapters that are no list, expected one; set aside')
  return list.items.flatMap((item) => readJsonChapter(text, item))
}
