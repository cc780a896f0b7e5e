import type { Heading, RootContent } from 'mdast'
import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import type { Field } from '../../tree/nodes.js'
import { readLabel } from '../../vocabulary/lexicon.js'
import { spanOf } from '../spanOf.js'
import { readTitleFields } from './findTitle.js'
import { flatten, type Reading } from './flatten.js'
import { textOf } from './runs.js'

/** One of several episodes of a document: what its heading states, and its nodes. */
export interface EpisodePart {
  fields: Field[]
  nodes: RootContent[]
}

interface Section {
  heading: Heading
  words: string
  nodes: RootContent[]
  /** The times its lines begin with, in seconds. */
  times: number[]
}

/** Times start anew where a list begins no later than this. Seconds. */
const early = 120

/** `E12`, `Vol. 3`, `第 5 期`: a heading that numbers an episode, not a part of one. On folded text. */
const numbered = /^(?:(?:vol(?:ume)?|ep(?:isode)?|e|no)[ .:·#-]*\d{1,4}\b|#\d{1,4}\b|第 ?\d{1,4} ?(?:期|集|回))/i

/**
 * The episodes of a document that holds several, each under a heading of one level: headings with numbers of episodes, or lists of
 * times that start anew. None where it holds one. The title of the whole document is none of an episode.
 */
export function findEpisodes(
  reading: Reading,
  nodes: readonly RootContent[],
): { title: Heading | null; parts: EpisodePart[] } {
  for (const depth of [1, 2]) {
    const { before, sections } = splitAt(reading, nodes, depth)
    const opens = new Set(openingsOf(sections))
    if (opens.size < 2) continue
    const parts: EpisodePart[] = []
    for (const section of sections) {
      const last = parts.at(-1)
      if (opens.has(section) || !last)
        parts.push({ fields: readTitleFields(reading, section.heading), nodes: section.nodes })
      else last.nodes.push(section.heading, ...section.nodes)
    }
    const title = before.find((node) => node.type === 'heading' && node.depth < depth) ?? null
    parts[0]?.nodes.unshift(...before.filter((node) => node !== title))
    return { title: title?.type === 'heading' ? title : null, parts }
  }
  return { title: null, parts: [] }
}

function splitAt(reading: Reading, nodes: readonly RootContent[], depth: number) {
  const before: RootContent[] = []
  const sections: Section[] = []
  for (const node of nodes) {
    const last = sections.at(-1)
    if (node.type === 'heading' && node.depth === depth)
      sections.push({
        heading: node,
        words: fold(textOf(flatten(reading, node.children))).trim(),
        nodes: [],
        times: [],
      })
    else if (last) {
      last.nodes.push(node)
      for (const time of timesOf(reading.source, node)) last.times.push(time)
    } else before.push(node)
  }
  return { before, sections }
}

function timesOf(source: string, node: RootContent): number[] {
  const { start, end } = spanOf(node)
  if (node.type === 'heading') return []
  return fold(source.slice(start, end))
    .split('\n')
    .flatMap((line) => {
      const head = line.slice(0, 40)
      const clock = findClocks(head)[0]
      return clock && !/[\p{L}\p{N}]/u.test(head.slice(0, clock.start)) ? [clock.seconds] : []
    })
}

function openingsOf(sections: readonly Section[]): Section[] {
  const byNumber = sections.filter(({ words, nodes }) => numbered.test(words) && nodes.length > 0)
  if (byNumber.length >= 2) return byNumber
  const timed = sections.filter(({ times, words }) => times.length >= 2 && readLabel(words) === null)
  const anew = timed.every((section, i) => (section.times[0] ?? 0) <= early && !isRepeated(section, timed[i - 1]))
  return anew ? timed : []
}

/** The same chapters again, with their details. */
function isRepeated({ times }: Section, before: Section | undefined): boolean {
  const known = new Set(before?.times)
  return before !== undefined && times.filter((time) => known.has(time)).length * 2 > times.length
}
