import type { Paragraph, RootContent } from 'mdast'
import { clean } from '../../text/clean.js'
import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import type { Turn } from '../../tree/nodes.js'
import { readLabel } from '../../vocabulary/lexicon.js'
import { Composer } from '../composition.js'
import { spanOf } from '../spanOf.js'
import { compose } from './compose.js'
import { flatten, type Reading } from './flatten.js'
import { LineWriter } from './lineWriter.js'
import { textOf } from './runs.js'

/** A speaker's name is no longer than this. UTF-16 units. */
const longest = 48

/** So many labelled paragraphs make a transcript; fewer may be a list of people. */
const fewest = 4

/** A bold label before a paragraph: `**Name:** …`, `**Name** (00:12): …`. */
interface SpeakerLabel {
  name: string
  start: number | null
  /** The words behind it, beginning in the text of the paragraph. */
  length: number
}

/** The turns of a transcript whose speakers are bold labels that come again, and the nodes that are none of it. */
export function readTurns(
  reading: Reading,
  nodes: readonly RootContent[],
): { turns: Turn[]; rest: readonly RootContent[] } {
  const labels = new Map<RootContent, SpeakerLabel>()
  for (const node of nodes) {
    const label = node.type === 'paragraph' ? readSpeaker(reading, node) : null
    if (label) labels.set(node, label)
  }
  const names = new Set([...labels.values()].map(({ name }) => name))
  const paragraphs = nodes.filter((node) => node.type === 'paragraph').length
  const few = labels.size < fewest || names.size * 2 > labels.size || labels.size * 4 < paragraphs
  if (few || names.size < 2 || ![...labels.values()].every(({ name }) => readLabel(name) === null))
    return { turns: [], rest: nodes }
  return collectTurns(reading, nodes, labels)
}

function readSpeaker(reading: Reading, { children }: Paragraph): SpeakerLabel | null {
  const [first] = children
  if (first?.type !== 'strong') return null
  const words = textOf(flatten(reading, children))
  const name = textOf(flatten(reading, first.children))
    .replace(/\s*[:：]\s*$/, '')
    .trim()
  if (name.length > longest || !/\p{L}/u.test(name) || /\d[:：]\d/.test(name)) return null
  const head = fold(words.slice(0, words.indexOf(name) + name.length + 24)).slice(words.indexOf(name) + name.length)
  const behind = /^ ?(?:[([] ?(\d{1,3}:[\d:.]{2,12}) ?[)\]])? ?: ?/.exec(head)
  if (!behind || /^\s*https?:\/\/\S+\s*$/.test(words.slice(words.indexOf(name) + name.length + behind[0].length)))
    return null
  return {
    name,
    start: behind[1] ? (findClocks(behind[1])[0]?.seconds ?? null) : null,
    length: words.indexOf(name) + name.length + behind[0].length,
  }
}

/** A turn runs to the next label; a heading ends it. */
function collectTurns(reading: Reading, nodes: readonly RootContent[], labels: ReadonlyMap<RootContent, SpeakerLabel>) {
  const rest: RootContent[] = []
  const groups: { label: SpeakerLabel; nodes: RootContent[] }[] = []
  let open = false
  for (const node of nodes) {
    const label = labels.get(node)
    if (label) groups.push({ label, nodes: [node] })
    else if (open && node.type !== 'heading' && node.type !== 'thematicBreak') groups.at(-1)?.nodes.push(node)
    else rest.push(node)
    open = label !== undefined || (open && rest.at(-1) !== node)
  }
  const texts = composeEach(reading, groups)
  return { turns: groups.map(({ label, nodes: own }, i) => createTurn(reading, label, own, texts[i] ?? '')), rest }
}

/** With one composer for all: each finds the lines of the whole source. */
function composeEach(reading: Reading, groups: readonly { nodes: readonly RootContent[] }[]): string[] {
  const composer = new Composer(reading.source)
  const writer = new LineWriter(composer)
  const ends = groups.map(({ nodes }) => {
    compose(reading, nodes, writer)
    return composer.length
  })
  const { text } = composer.finish()
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))
}

/** A position mark at the begin of a turn: `[00:04:11.05]`. */
const mark = /^[[(](\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,3})?)[\])]\s*/

function createTurn(reading: Reading, label: SpeakerLabel, nodes: readonly RootContent[], text: string): Turn {
  const value = joinParagraphs(text.slice(label.length))
  const time = mark.exec(value)
  const [first] = nodes
  const last = nodes.at(-1)
  const position = reading.place({
    start: first ? spanOf(first).start : 0,
    end: last ? spanOf(last).end : 0,
  })
  const start = label.start ?? (time?.[1] ? (findClocks(time[1])[0]?.seconds ?? null) : null)
  return {
    type: 'turn',
    speaker: label.name,
    start,
    end: null,
    value: time ? value.slice(time[0].length) : value,
    position,
  }
}

/** Paragraphs and items of lists as lines; the lines inside a paragraph joined. */
function joinParagraphs(text: string): string {
  return text
    .split(/\n{2,}|\n(?= *(?:\*|\d+[.)]) )/)
    .map((part) => clean(part.replace(/^ *\* /, '')))
    .filter((part) => part !== '')
    .join('\n')
}
