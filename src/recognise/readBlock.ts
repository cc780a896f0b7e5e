import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spanAt, spansIn, type Text } from '../text/text.js'
import type { EpisodeContent, LabelKind } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isClause } from '../vocabulary/lexicon.js'
import { type Block, spansOf } from './block.js'
import { countProfiles } from './countProfiles.js'
import { findIntroduced } from './findIntroduced.js'
import { isAuthorLabel } from './isAuthorLabel.js'
import type { Piece } from './piece.js'
import { readChapters } from './readChapters.js'
import { readContacts } from './readContacts.js'
import { readGlossary } from './readGlossary.js'
import { readLinks } from './readLinks.js'
import { readMetadata } from './readMetadata.js'
import { readOutline } from './readOutline.js'
import { readPeople } from './readPeople.js'
import { readPromotion } from './readPromotion.js'
import { readParagraph, readProse } from './readProse.js'
import { readTopics } from './readTopics.js'
import { readTranscript } from './readTranscript.js'
import { readWithLabel } from './readWithLabel.js'
import { findSpeakers, readSpeaker } from './speakers.js'

type Reader = (text: Text, block: Block, place: Place) => EpisodeContent[]

/** One reader per kind of block, but for lists that may have times. */
const readers: Readonly<Record<Exclude<LabelKind, 'chapters' | 'topics'>, Reader>> = {
  links: readLinks,
  glossary: readGlossary,
  hosts: readPeople,
  guests: readPeople,
  people: readPeople,
  credits: readPeople,
  transcript: readSpoken,
  outline: readOutline,
  description: readProse,
  music: readWithLabel,
  images: readWithLabel,
  contacts: readContacts,
  promotion: readPromotion,
  metadata: readMetadata,
  other: readWithLabel,
}

/** The nodes of a block, its label first. */
export function readBlock(text: Text, block: Block, place: Place): EpisodeContent[] {
  const reader = chooseReader(text, block)
  const nodes = reader(text, block, place)
  if (!block.label || block.kind === null) return nodes
  const { words, reading } = block.label
  const value = text.source.slice(words.start, words.end)
  const label: EpisodeContent = { type: 'label', kind: block.kind, value, position: place(words) }
  const isWord = nodes.length === 0 && isUndecorated(text, block, words)
  const repeated = nodes[0]?.type === 'paragraph' && nodes[0].value.includes(clean(value))
  // What stands over references is said of each of them.
  const isTheme = block.kind === 'links' && isAuthorLabel(text, block.label)
  const isSentence = !reading.exact && !isTheme && measureWords(value) > (reading.tail ? longestTail : longestLabel)
  const said =
    (reading.exact && !isWord) ||
    repeated ||
    showing.has(block.kind) ||
    (!isSentence && nodes.some((node) => items.has(node.type)))
  if (block.kind === 'contacts' && nodes.length > 0 && !nodes.some((node) => items.has(node.type)) && !repeated)
    return [label, { type: 'boilerplate', reason: 'promotion', value: clean(value), position: place(words) }, ...nodes]
  return said
    ? [label, ...nodes]
    : [label, { type: 'paragraph', value: wholeHeading(text, block, value), position: place(words) }, ...nodes]
}

/** Longer words over a list that the vocabulary does not know as they are say more than its kind. Half-width columns. */
const longestLabel = 24

/** The same for words of which it knows the end: 志远和他的书单 has no more to say, a sentence has. */
const longestTail = 16

/** The letters of some words by their width. */
function measureWords(words: string): number {
  const letters = words.replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length + (letters.match(/\p{Script=Han}/gu)?.length ?? 0)
}

/** What reads a block: named as its file, where it has one of its own. */
export function chooseReader(text: Text, block: Block): Reader {
  if (isLinkList(text, block)) return readLinkList
  if (block.kind === 'chapters' || block.kind === 'topics') return chooseTimed(text, block)
  if (block.kind === 'other' && countProfiles(text, block) >= 2) return readProfiles
  return block.kind ? readers[block.kind] : readProse
}

/** A show's own word over its guests, and what stands below them. */
function readProfiles(text: Text, block: Block, place: Place): EpisodeContent[] {
  const count = countProfiles(text, block)
  const people = { ...block, kind: 'people' as const, pieces: block.pieces.slice(0, count) }
  const rest = { ...block, kind: null, label: null, pieces: block.pieces.slice(count) }
  return [...readPeople(text, people, place), ...readProse(text, rest, place)]
}

/** The line of a heading as it stands, its Markdown mark aside. */
function wholeHeading({ source }: Text, { label, value, opener }: Block, words: string): string {
  if (label?.form !== 'bare' || value || !opener) return clean(words)
  return clean(source.slice(opener.start, opener.end).replace(/^\s*(?:#{1,6}|[*•●-])\s+/, ''))
}

/** A known word alone on its line, without a sign of a heading, over nothing: as readily a word of the text. */
function isUndecorated({ folded }: Text, { kind, label, opener }: Block, words: Span): boolean {
  if (kind === 'transcript' || label?.form !== 'bare' || !opener || opener.recovered) return false
  const line = folded.slice(opener.start, opener.end).trim()
  return line === folded.slice(words.start, words.end) && /^(?:\p{Script=Han}{1,2}|\p{Script=Latin}+)$/u.test(line)
}

/** Lines that nearly all end in an address are a list of links, whatever heads them. */
function isLinkList(text: Text, block: Block): boolean {
  if (block.kind !== null && block.kind !== 'other' && block.kind !== 'description') return false
  const closed = block.pieces.filter((piece) => endsInAddress(text, piece))
  return closed.length >= 3 && closed.length >= block.pieces.length * 0.6
}

function endsInAddress({ urls }: Text, { body }: Piece): boolean {
  const url = spanAt(urls, body.end - 1)
  return url !== undefined && url.start > body.start
}

/** A title and its address, not a sentence that leads to one. */
function isEntry(text: Text, piece: Piece): boolean {
  const { body } = piece
  const url = spanAt(text.urls, body.end - 1)
  if (!endsInAddress(text, piece) || !url) return false
  const words = text.folded.slice(body.start, url.start)
  return (
    words.length <= 80 &&
    !/。/.test(words) &&
    !/：\s/.test(text.source.slice(body.start, url.start)) &&
    !isClause(words.slice(-8))
  )
}

/** The lines of such a list, and the prose around them. */
function readLinkList(text: Text, block: Block, place: Place): EpisodeContent[] {
  const head = readWithLabel(text, { ...block, pieces: [] }, place)
  return [
    ...head,
    ...block.pieces.flatMap((piece) => {
      const own = { ...block, label: null, value: null, pieces: [piece] }
      return isEntry(text, piece) ? readLinks(text, own, place) : readProse(text, own, place)
    }),
  ]
}

/** A single paragraph below is said of a transcript, not spoken in it. UTF-16 units. */
const shortest = 200

/** A transcript; what stands above its first speaker is said of it. */
function readSpoken(text: Text, block: Block, place: Place): EpisodeContent[] {
  const spans = spansOf(block)
  const speakers = findSpeakers(text, spans)
  const [only] = spans
  if (only && spans.length === 1 && speakers.size === 0 && only.end - only.start < shortest)
    return readParagraph(text, only, place)
  const first = Math.max(0, speakers.size > 0 ? spans.findIndex((span) => readSpeaker(text, span, speakers)) : 0)
  return [
    ...spans.slice(0, first).flatMap((span) => readParagraph(text, span, place)),
    ...findIntroduced(text, spans.slice(first), place, speakers),
    ...readTranscript(text, spans.slice(first), place, speakers),
  ]
}

/** Kinds whose reader keeps the label's words. */
const showing = new Set<LabelKind>(['promotion', 'music', 'images', 'other', 'metadata'])

/** Items whose kind says what the label said. */
const items = new Set<EpisodeContent['type']>([
  'chapter',
  'link',
  'term',
  'person',
  'topic',
  'outlineEntry',
  'contact',
  'turn',
])

/** What reads a list under a label for chapters or topics: with times it is chapters; without, topics or an outline. */
function chooseTimed(text: Text, block: Block): Reader {
  if (block.pieces.some((piece) => piece.clock)) return readChapters
  const summarised = block.pieces.some(
    (piece, i) => !piece.mark && block.pieces[i + 1]?.mark && piece.body.end - piece.body.start > 24,
  )
  const marked = block.pieces.filter((piece) => piece.mark).length
  const linked = block.pieces.some((piece) => spansIn(text.anchors, piece.body).length > 0)
  if (block.kind === 'chapters' && summarised && !linked && marked * 2 >= block.pieces.length) return readOutline
  return readTopics
}
