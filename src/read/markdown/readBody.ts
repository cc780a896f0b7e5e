import type { Heading, RootContent, Root as Tree } from 'mdast'
import { findSpeakingPeople } from '../../recognise/findSpeakingPeople.js'
import { clean } from '../../text/clean.js'
import type { Boilerplate, EpisodeContent, Root, Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { Composer } from '../composition.js'
import { readComposition, readEpisodeNotes } from '../readComposition.js'
import { spanOf } from '../spanOf.js'
import { compose } from './compose.js'
import { findDefinitions } from './findDefinitions.js'
import { findEpisodes } from './findEpisodes.js'
import { findTitle } from './findTitle.js'
import { flatten, type Reading } from './flatten.js'
import { LineWriter } from './lineWriter.js'
import { parseMarkdown } from './parseMarkdown.js'
import { placeCode } from './placeCode.js'
import { readTurns } from './readTurns.js'
import { textOf } from './runs.js'
import { splitComposition } from './splitComposition.js'
import { takeCode } from './takeCode.js'
import { unfoldOutline } from './unfoldOutline.js'

/** What stands behind the front matter of a source. */
export interface Body {
  source: string
  start: number
  place: Place
}

/** The notes of one episode: what is known of it, and the nodes. */
interface Notes {
  fields: readonly EpisodeContent[]
  nodes: readonly RootContent[]
}

/** The body of a Markdown document: its episodes or excerpts. */
export function readBody(body: Body, known: readonly EpisodeContent[]): Root['children'] {
  const tree = parseMarkdown(body.source, body.start)
  const code = takeCode(tree, body.source)
  const children = readTree(body, tree, known)
  const episodes = children.filter((child) => child.type === 'episode')
  // Where nothing else is told of an episode, code is text as any other.
  if (code.length > 0 && episodes.length === 0) return readTree(body, parseMarkdown(body.source, body.start), known)
  placeCode(episodes, code, body.place)
  return children
}

function readTree({ source, place }: Body, tree: Tree, known: readonly EpisodeContent[]): Root['children'] {
  const reading = { source, place, ...findDefinitions(tree) }
  const { turns, rest } = readTurns(reading, unfoldOutline(tree.children))
  return addTurns(reading, readNotes(reading, rest, known), turns)
}

function readNotes(
  reading: Reading,
  nodes: readonly RootContent[],
  known: readonly EpisodeContent[],
): Root['children'] {
  const { title: whole, parts } = findEpisodes(reading, nodes)
  if (parts.length > 0) {
    const [shared, own] = [known.filter(isShared), known.filter((node) => !isShared(node))]
    const episodes = parts.map(({ fields, nodes: notes }, i) => ({
      fields: [...shared, ...(i === 0 ? own : []), ...fields],
      nodes: notes,
    }))
    return [...(whole ? [setAside(reading, whole)] : []), ...readParts(reading, episodes)]
  }
  const stated = known.find((node) => node.type === 'field' && node.name === 'title')
  const found = findTitle(reading, nodes)
  const isTitle = stated?.type !== 'field' || found?.fields[0]?.value === stated.value
  const fields = [...known, ...(stated ? [] : (found?.fields ?? []))]
  // A heading that says again what the properties say is no prose.
  const body = nodes.filter((node) => !isTitle || node !== found?.heading)
  if (fields.length > 0) return readParts(reading, [{ fields, nodes: body }])
  const composer = new Composer(reading.source)
  compose(reading, body, new LineWriter(composer))
  return readComposition(composer.finish())
}

/** The show is the same for all episodes of a document; its title is no episode's. */
function isShared(node: EpisodeContent): boolean {
  return node.type === 'field' && node.name === 'podcast'
}

function setAside(reading: Reading, heading: Heading): Boilerplate {
  const value = clean(textOf(flatten(reading, heading.children)))
  return { type: 'boilerplate', reason: 'page-furniture', value, position: reading.place(spanOf(heading)) }
}

/** All parts go through one composer: each finds the lines of the whole source. */
function readParts(reading: Reading, parts: readonly Notes[]): Root['children'] {
  const composer = new Composer(reading.source)
  const writer = new LineWriter(composer)
  const ends = parts.map(({ nodes }) => {
    compose(reading, nodes, writer)
    return composer.length
  })
  return splitComposition(composer.finish(), ends).map((composition, i) => {
    const { fields = [], nodes = [] } = parts[i] ?? {}
    const episode = readEpisodeNotes(composition, fields)
    return { ...episode, position: reading.place(spanAll([...fields, ...nodes])) }
  })
}

function spanAll(nodes: readonly (RootContent | EpisodeContent)[]) {
  const spans = nodes.map(spanOf)
  const start = spans.reduce((least, span) => Math.min(least, span.start), spans[0]?.start ?? 0)
  return { start, end: spans.reduce((most, span) => Math.max(most, span.end), start) }
}

/** A transcript belongs to the last episode before it; without notes it is an episode of its own. */
function addTurns({ place }: Reading, children: Root['children'], turns: readonly Turn[]): Root['children'] {
  if (turns.length === 0) return children
  const last = children.findLast((child) => child.type === 'episode')
  const people = findSpeakingPeople([...(last?.children ?? []), ...turns])
  if (!last)
    return [...children, { type: 'episode', children: [...turns, ...people], position: place(spanOfTurns(turns)) }]
  last.children.push(...turns, ...people)
  last.position = place({ start: spanOf(last).start, end: Math.max(spanOf(last).end, spanOfTurns(turns).end) })
  return children
}

function spanOfTurns(turns: readonly Turn[]) {
  const [first] = turns
  const last = turns.at(-1)
  return { start: first ? spanOf(first).start : 0, end: last ? spanOf(last).end : 0 }
}
