import type { Label } from '../segment/labels.js'
import { measureLead, ranked } from '../segment/marks.js'
import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { trimSpan } from '../text/trimSpan.js'
import type { LabelKind } from '../tree/nodes.js'
import { readLabel } from '../vocabulary/lexicon.js'
import { type Block, openBlock } from './block.js'
import { endsBlock } from './endsBlock.js'
import { findChapterPieces } from './findChapterPieces.js'
import { isBetweenNames } from './isBetweenNames.js'
import { isBoldName, isInside } from './isInside.js'
import { isUnknownHeading } from './isUnknownHeading.js'
import { takeHeading, takeLabel } from './openTimed.js'
import type { Piece } from './piece.js'

type Kind = LabelKind | null

/** Kinds inside which a time opens no chapter. */
const timeless = new Set<Kind>(['transcript', 'glossary'])

/** Group pieces into blocks: a label opens one, a ruler or prose behind a list closes it, a list of times is one of its own. */
export function groupBlocks(text: Text, pieces: readonly Piece[]): Block[] {
  const chapters = findChapterPieces(pieces)
  const headed = countHeadings(text, pieces, chapters) >= 2
  const blocks: Block[] = [openBlock(null)]
  let listed = 0
  let afterBlank = false
  for (const [i, piece] of pieces.entries()) {
    const block = blocks.at(-1) ?? openBlock(null)
    if (piece.kind === 'blank') {
      afterBlank = true
      continue
    }
    if (piece.kind === 'ruler') blocks.push(openBlock(null))
    else if (chapters.has(piece) && !timeless.has(block.kind) && !(block.kind === 'links' && listed >= 3)) {
      const list = isTimed(block)
        ? block
        : ((headed ? takeLabel(text, block) : null) ?? takeHeading(text, block, piece))
      if (list !== block) blocks.push(list)
      list.pieces.push(piece)
      listed++
    } else if (
      piece.label &&
      !isInside(text, block, piece, piece.label, pieces[i + 1]) &&
      !isNumberedItem(pieces, i) &&
      !isSection(text, block, pieces, i)
    )
      blocks.push(
        openLabelled(
          text,
          piece,
          pieces.slice(Math.max(0, i - 2), i + 3),
          asMentioned(block, piece, likeNeighbours(piece, piece.label, pieces.slice(Math.max(0, i - 6), i + 7))),
        ),
      )
    else if (
      endsBlock(text, block, piece, afterBlank, chapters) &&
      !isBetweenNames(text, block, piece, pieces.slice(i + 1, i + 7))
    )
      blocks.push({ ...openBlock(null), pieces: [piece] })
    else
      block.pieces.push(
        isBoldName(text, block, piece) ? { ...piece, mark: '**', body: piece.label.words, label: null } : piece,
      )
    afterBlank = false
  }
  return blocks.filter(({ label, pieces: own }) => label || own.length > 0)
}

function isTimed({ kind }: Block): boolean {
  return kind === 'chapters' || kind === 'topics'
}

function openLabelled({ folded }: Text, piece: Piece, around: readonly Piece[], label: Label): Block {
  const behind = trimSpan(folded, { start: label.end, end: piece.body.end })
  const sign = /^[\^~·›] +/.exec(folded.slice(behind.start, behind.start + 4))?.[0].length ?? 0
  const lead = sign || measureLead(folded, behind.start, behind.end)
  const value = { start: behind.start + (behind.start + lead < behind.end ? lead : 0), end: behind.end }
  const beside = around.some((own) => own !== piece && own.label?.reading.kind === 'credits')
  const writer = isWriterLine(folded, label, value, beside)
  const stated = piece.mark !== '' && label.reading.kind === 'transcript' && value.start < value.end
  const reading = stated
    ? { ...label.reading, kind: 'other' as const }
    : writer
      ? { ...label.reading, kind: 'credits' as const, role: 'writer' }
      : label.reading
  const hasValue = value.start < value.end
  const again = hasValue && isSameLabel(folded.slice(value.start, value.end), reading)
  const words = again ? { start: label.words.start, end: value.end } : label.words
  return {
    kind: reading.kind,
    label: { ...label, words, reading },
    value: hasValue && !again ? value : null,
    pieces: [],
    opener: piece,
  }
}

/** `『本期内容』Table of Contents`: the label in another language. */
function isSameLabel(words: string, { kind, exact }: Label['reading']): boolean {
  const again = words.length <= 24 ? readLabel(words) : null
  return exact && again?.exact === true && again.kind === kind
}

/** What somebody writes for an episode: among credits, a name behind it is its writer. */
const written = new Set<Kind>(['chapters', 'description', 'topics', 'outline', 'transcript'])

/** `Shownotes：某某`: who wrote them, not what they hold. */
function isWriterLine(folded: string, { reading, words }: Label, value: Span, beside: boolean): boolean {
  const isShowNotes = /^show ?notes ?$/i.test(folded.slice(words.start, words.end))
  if (!(reading.kind === 'chapters' && isShowNotes) && !(beside && written.has(reading.kind))) return false
  return folded
    .slice(value.start, value.end)
    .split(/ ?[、/&] ?/)
    .every(isSingleName)
}

/** Kinds of lists of what an episode speaks of. */
const mentioning = new Set<Kind>(['links', 'glossary'])

/** 人物 as a heading inside references or a glossary, or behind such a heading: who is spoken of, not who speaks. */
function asMentioned(block: Block, { mark }: Piece, label: Label): Label {
  const { kind, role } = label.reading
  const isInner = /^[^#]$/u.test(mark) && mentioning.has(block.kind) && block.label !== null && label.form === 'bare'
  return isInner && kind === 'people' && role === null
    ? { ...label, reading: { ...label.reading, role: 'mentioned' } }
    : label
}

/** Kinds of headings that may stand over a further heading inside a list of times. */
const outerKinds = new Set<Kind>(['other', 'chapters', 'topics', 'description'])

/** Inside a list of times that goes on behind it, a label is a heading of the list: 电影, 书籍. */
function isSection({ folded }: Text, block: Block, pieces: readonly Piece[], index: number): boolean {
  const below = pieces.slice(index + 1, index + 4).filter((piece) => piece.kind === 'text')
  const label = pieces[index]
  const inner = below.findIndex((piece) => !piece.label || piece.label.end < piece.body.end)
  const reading = label?.label?.reading
  const isOuter = reading && (outerKinds.has(reading.kind) || reading.tail) && below[inner]?.clock === null
  const next = below[isOuter ? inner + 1 : inner]
  const last = block.pieces.findLast((piece) => piece.clock)
  if (!isTimed(block) || !last?.clock || !next?.clock || !label?.label) return false
  const isRanked = ranked.test(folded.slice(label.body.start, label.body.end))
  return label.label.end >= label.body.end && (isRanked || next.clock.clock.seconds >= last.clock.clock.seconds)
}

/** `延伸：…` between items 3. and 4. is an item of that list. */
function isNumberedItem(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  const hasValue = piece?.label?.form === 'colon' && piece.label.end < piece.body.end
  return hasValue && pieces[index - 1]?.mark === '1' && pieces[index + 1]?.mark === '1'
}

/** Lines of one form share one fate: `【某某】：…` among such lines of which most are known to no vocabulary. */
function likeNeighbours(piece: Piece, label: Label, around: readonly Piece[]): Label {
  if (label.form !== 'bracket' || label.reading.exact || label.end >= piece.body.end) return label
  const alike = around.filter((own) => own !== piece && own.label?.form === 'bracket' && own.label.end < own.body.end)
  const unknown = alike.filter((own) => own.label?.reading.kind === 'other')
  const [first] = unknown
  if (unknown.length < 2 || unknown.length * 2 <= alike.length || !first?.label) return label
  return { ...label, reading: first.label.reading }
}

/** How many headings that no vocabulary knows stand directly above times: one is the label of the list, several are its sections. */
function countHeadings(text: Text, pieces: readonly Piece[], chapters: ReadonlySet<Piece>): number {
  const lines = pieces.filter((piece) => piece.kind === 'text')
  return lines.filter((piece, i) => {
    const next = lines[i + 1]
    return next !== undefined && chapters.has(next) && isUnknownHeading(text, piece)
  }).length
}
