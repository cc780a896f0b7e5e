import { clean } from '../text/clean.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Doubt, Episode, EpisodeContent, Root } from '../tree/nodes.js'
import { Composer, type Composition } from './composition.js'
import { addDoubts } from './doubts/addDoubts.js'
import { doubtHtml, type HtmlError } from './doubts/doubtHtml.js'
import type { AsideLine } from './html/asideLines.js'
import { createAsideTest } from './html/createAsideTest.js'
import { doubtErrorPage } from './html/doubtErrorPage.js'
import { type CitedTurns, findCitedTurns } from './html/findCitedTurns.js'
import { isTool } from './html/isTool.js'
import { parseHtml } from './html/parseHtml.js'
import { readPageFacts } from './html/readPageFacts.js'
import { writeTree } from './html/writeTree.js'
import { readComposition, readEpisodeNotes } from './readComposition.js'
import type { Reader } from './reader.js'

/** A whole page says so. */
const wholePage = /<(?:!doctype\s{1,9}html|html|head|body)[\s>]/i

/** How far from its start a page says so. UTF-16 units. */
const reach = 10_000

/** HTML: the page of an episode, or a fragment that is the show notes of one. */
export const html: Reader = {
  name: 'html',
  read(source): Root {
    const place = createPlacer(source)
    const errors: HtmlError[] = []
    const isPage = wholePage.test(source.slice(0, reach))
    const { children, doubts } = isPage ? readPage(source, errors) : readFragment(source, errors)
    return addDoubts({ type: 'root', children, position: place({ start: 0, end: source.length }) }, [
      ...doubts,
      ...doubtHtml(source, errors, place),
    ])
  },
}

interface Reading {
  children: Root['children']
  doubts: readonly Doubt[]
}

function readPage(source: string, errors: HtmlError[]): Reading {
  const place = createPlacer(source)
  const tree = parseHtml(source, false, errors)
  const { known, title, taken } = readPageFacts(tree, { html: source, place })
  const cited = findCitedTurns(tree, { html: source, place })
  const composer = new Composer(source)
  const asides = writeTree(tree, {
    html: source,
    composer,
    locate: (span) => span,
    isAside: createAsideTest(tree, title),
    taken: new Set([...taken, ...cited.taken]),
  })
  const doubts = doubtErrorPage(tree, place)
  const notes = readNotes(source, composer.finish(), known, cited)
  const episode = doubts.length > 0 ? withoutNumber(notes) : notes
  return { children: arrange([episode], asides, source), doubts }
}

/** The number of an error is none of an episode. */
function withoutNumber(episode: Episode): Episode {
  return { ...episode, children: episode.children.filter((node) => node.type !== 'field' || node.name !== 'number') }
}

function readFragment(source: string, errors: HtmlError[]): Reading {
  const composer = new Composer(source)
  const tree = parseHtml(source, true, errors)
  const cited = findCitedTurns(tree, { html: source, place: createPlacer(source) })
  const asides = writeTree(tree, {
    html: source,
    composer,
    locate: (span) => span,
    isAside: isTool,
    taken: cited.taken,
  })
  const composition = composer.finish()
  const isNotes = cited.turns.length > 0 || !isRuled(composition)
  const episodes = isNotes ? [readNotes(source, composition, [], cited)] : readComposition(composition)
  const nodes = episodes.map((node) => (node.type === 'episode' ? demoteTitle(node, composition) : node))
  return { children: arrange(nodes, asides, source), doubts: [] }
}

/** The show notes of one episode; the transcript that stands in its elements is part of it. */
function readNotes(
  source: string,
  composition: Composition,
  known: readonly EpisodeContent[],
  { turns }: CitedTurns,
): Episode {
  const episode = readEpisodeNotes(composition, [...known, ...turns])
  if (turns.length === 0) return episode
  return { ...episode, position: createPlacer(source)({ start: 0, end: source.length }) }
}

/** Parted by rulers: it may be a list of excerpts. */
function isRuled({ text }: Composition): boolean {
  return (text.match(/^---$/gm)?.length ?? 0) >= 3
}

/** Show notes begin with words of their own, not with a title, unless they set it as a heading or number it. */
function demoteTitle(episode: Episode, { text }: Composition): Episode {
  const isNumbered = episode.children.some((node) => node.type === 'field' && node.name === 'number')
  if (isNumbered || /^\s*# /.test(text)) return episode
  const children = episode.children.map((node): EpisodeContent => {
    if (node.type !== 'field' || node.name !== 'title') return node
    const { value, position } = node
    return { type: 'paragraph', value, ...(position ? { position } : {}) }
  })
  return { ...episode, children }
}

/** What was read and what was set aside, in the order of the source. */
function arrange(nodes: Root['children'], asides: readonly AsideLine[], source: string): Root['children'] {
  const place = createPlacer(source)
  const boilerplate = asides.map(
    ({ value, span }): Boilerplate => ({
      type: 'boilerplate',
      reason: 'page-furniture',
      value: clean(value),
      position: place(span),
    }),
  )
  return [...nodes, ...boilerplate].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
}
