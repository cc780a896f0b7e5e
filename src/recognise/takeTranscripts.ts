import type { ChapterClock } from '../segment/chapterClocks.js'
import { clean } from '../text/clean.js'
import { isSpacedHan, joinSpacedHan } from '../text/joinSpacedHan.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { EpisodeContent, Turn } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { findDialogue } from './findDialogue.js'
import { findIntroduced } from './findIntroduced.js'
import { findTimedTurns, type TimedTurn } from './findTimedTurns.js'
import type { Piece } from './piece.js'
import { readPause } from './readPause.js'
import { readTranscript } from './readTranscript.js'
import { findBounds } from './transcriptBounds.js'

/** The transcripts found in an episode, and what is left of it. */
export interface Transcripts {
  nodes: EpisodeContent[]
  /** The other pieces. */
  rest: Piece[]
  /** The other pieces, and the first of each transcript: what stands above it reads as standing above something. */
  outline: Piece[]
}

/**
 * Takes the transcripts whose turns bear times out of an episode, with the label right above each: their times are no chapters.
 * Where there is none, a dialogue without times that is most of the text.
 */
export function takeTranscripts(text: Text, pieces: readonly Piece[], place: Place): Transcripts {
  const groups: EpisodeContent[][] = []
  const taken = new Set<Piece>()
  const openers = new Map<Piece, Piece>()
  const bounds = findBounds(pieces)
  for (const turns of findTimedTurns(text, pieces, bounds)) {
    const first = findOpening(text, pieces, turns[0])
    groups.push(takeLabel(text, pieces, first, place, taken))
    for (const piece of pieces.slice(first, turns.at(-1)?.to)) taken.add(piece)
    const opener = pieces[first]
    if (opener) openers.set(opener, { ...opener, clock: opener.clock ?? asClock(opener, turns[0]?.start ?? 0) })
    for (const { heading, start } of turns) {
      const piece = heading === null ? undefined : pieces[heading]
      if (!piece) continue
      taken.add(piece)
      groups.push([createChapter(text, piece, start, place)])
    }
    groups.push(
      createTurns(text, pieces, turns, place),
      findHeadings(text, pieces.slice(first, turns.at(-1)?.to), place),
    )
  }
  const dialogue = groups.length === 0 ? findDialogue(text, pieces, bounds) : null
  if (dialogue) {
    const own = pieces.slice(findHeadingAbove(text, pieces, dialogue.from), dialogue.to)
    const opener = own[0]
    for (const piece of own) taken.add(piece)
    if (opener) openers.set(opener, { ...opener, clock: opener.clock ?? asClock(opener, 0) })
    const lines = joinLines(own.filter((piece) => !isHeading(text.source, piece)))
    groups.push(
      takeLabel(text, pieces, dialogue.from, place, taken),
      findIntroduced(text, lines, place, dialogue.speakers),
      readTranscript(text, lines, place, dialogue.speakers),
      findHeadings(text, own, place),
    )
  }
  const rest = pieces.filter((piece) => !taken.has(piece))
  const outline = pieces.flatMap((piece) => openers.get(piece) ?? (taken.has(piece) ? [] : piece))
  return { nodes: groups.flat(), rest, outline }
}

/** What a transcript is parted by. */
function createChapter({ source }: Text, { body }: Piece, start: number, place: Place): EpisodeContent {
  const title = clean(source.slice(body.start, body.end))
  return { type: 'chapter', start, end: null, title, url: null, children: [], position: place(body) }
}

/** `## …` between turns: what is talked of from there on. */
function findHeadings({ source }: Text, pieces: readonly Piece[], place: Place): EpisodeContent[] {
  return pieces
    .filter((piece) => isHeading(source, piece))
    .map(({ start, body }): EpisodeContent => {
      const title = clean(source.slice(start, body.end).replace(/^\s*#+\s*/, ''))
      return { type: 'outlineEntry', title, summary: null, bullets: [], position: place(body) }
    })
}

/** The index of the heading right above a dialogue, of a lower level than a title; else of the dialogue. */
function findHeadingAbove({ source }: Text, pieces: readonly Piece[], first: number): number {
  const above = pieces.slice(0, first).findLastIndex(({ kind }) => kind !== 'blank')
  const piece = pieces[above]
  return piece && /^\s*#{2,6} /.test(source.slice(piece.start, piece.body.end)) ? above : first
}

function isHeading(source: string, { start, body }: Piece): boolean {
  return /^\s*#{1,6} /.test(source.slice(start, body.end))
}

/** The lines of the source, whole. */
function joinLines(pieces: readonly Piece[]): Span[] {
  const lines: Span[] = []
  for (const { kind, recovered, start, indent, body } of pieces) {
    const last = lines.at(-1)
    if (recovered && last) last.end = Math.max(last.end, body.end)
    else if (kind === 'text') lines.push({ start: start + indent, end: body.end })
  }
  return lines
}

/** A line that opens a turn is no title, wherever its time stands. */
function asClock({ start, end }: Piece, seconds: number): ChapterClock {
  const clock = { start, end, seconds, until: null }
  return { start, end, clock, bracketed: false, doubtful: false, closes: false }
}

function takeLabel(
  { source }: Text,
  pieces: readonly Piece[],
  first: number,
  place: Place,
  taken: Set<Piece>,
): EpisodeContent[] {
  const head = findLabel(pieces, first)
  if (!head?.label) return []
  taken.add(head)
  const { words } = head.label
  const value = source.slice(words.start, words.end)
  return [{ type: 'label', kind: 'transcript', value, position: place(words) }]
}

function findLabel(pieces: readonly Piece[], first: number): Piece | null {
  const above = pieces.slice(Math.max(0, first - 3), first).findLast((piece) => piece.kind !== 'blank')
  return above?.label?.reading.kind === 'transcript' && above.label.end >= above.body.end ? above : null
}

/** Where the pauses above the first turn begin, blank lines between. */
function findOpening(text: Text, pieces: readonly Piece[], turn: TimedTurn | undefined): number {
  let first = turn?.from ?? 0
  for (let i = first - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (piece?.kind === 'blank') continue
    if (!piece || (readPause(text, piece) ?? Number.POSITIVE_INFINITY) > (turn?.start ?? 0)) break
    first = i
  }
  return first
}

function createTurns(text: Text, pieces: readonly Piece[], turns: readonly TimedTurn[], place: Place): Turn[] {
  const values = turns.map((turn) => readWords(text, pieces, turn))
  const spaced = isSpacedHan(turns.map(({ from, to }) => text.folded.slice(pieces[from]?.start, pieces[to - 1]?.end)))
  return turns.map(({ from, to, speaker, start, end }, i): Turn => {
    const value = values[i] ?? ''
    const first = pieces[from]
    const last = pieces.slice(from, to).findLast((piece) => piece.kind !== 'blank' && readPause(text, piece) === null)
    const span = { start: (first?.start ?? 0) + (first?.indent ?? 0), end: last?.body.end ?? 0 }
    return {
      type: 'turn',
      speaker,
      start,
      end,
      value: spaced ? joinSpacedHan(value) : value,
      position: place(span),
    }
  })
}

/** Paragraphs, a line break between; lines that were wrapped belong together. */
function readWords(text: Text, pieces: readonly Piece[], { from, to, words }: TimedTurn): string {
  const { source } = text
  const paragraphs = words.start < words.end ? [{ ...words }] : []
  let fresh = paragraphs.length === 0
  for (const piece of pieces.slice(from + 1, to)) {
    const last = paragraphs.at(-1)
    if (piece.kind === 'blank' || readPause(text, piece) !== null) fresh = true
    else if (piece.start < words.end || isHeading(source, piece)) continue
    else if (last && !fresh) last.end = Math.max(last.end, piece.body.end)
    else {
      paragraphs.push({ start: piece.start + piece.indent, end: piece.body.end })
      fresh = false
    }
  }
  return paragraphs
    .map(({ start, end }) => clean(source.slice(start, end)))
    .filter((paragraph) => paragraph !== '')
    .join('\n')
}
