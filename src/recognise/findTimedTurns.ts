import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { isFurniture } from '../vocabulary/lexicon.js'
import type { Piece } from './piece.js'
import { takePauses } from './takePauses.js'
import { readTurnOpener, type TurnOpener } from './turnOpener.js'
import { type Opener, readSpeakers } from './turnSpeakers.js'
import { isTranscript } from './weighTurns.js'

/** A turn found in show notes: indices of its pieces, `to` exclusive. */
export interface TimedTurn {
  from: number
  to: number
  speaker: string | null
  start: number
  end: number | null
  /** What is said on the line of the time. */
  words: Span
  /** Index of the piece above, where it is a heading of what is said from here on. */
  heading: number | null
}

/**
 * The turns of the transcripts in a text whose turns bear times; none where its times are chapters.
 *
 * @param bounds indices of pieces that no transcript runs through
 */
export function findTimedTurns(text: Text, pieces: readonly Piece[], bounds: readonly number[]): TimedTurn[][] {
  const found: TimedTurn[][] = []
  const taken = new Uint8Array(pieces.length)
  for (const run of findRuns(text, pieces, bounds)) {
    const turns = readRun(text, pieces, run, bounds)
    const from = turns?.[0]?.from ?? 0
    const to = turns?.at(-1)?.to ?? 0
    if (!turns || taken.subarray(from, to).includes(1)) continue
    taken.fill(1, from, to)
    found.push(turns)
  }
  return found.sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))
}

/** Lines that open alike, with no label of a block between: the longest lists first. */
function findRuns(text: Text, pieces: readonly Piece[], bounds: readonly number[]): Opener[][] {
  const runs = new Map<string, Opener[]>()
  let passed = 0
  for (const [index, piece] of pieces.entries()) {
    while ((bounds[passed] ?? pieces.length) <= index) passed++
    if (piece.kind !== 'text') continue
    const opener = readOpener(text, pieces, index)
    if (!opener || (piece.recovered && opener.form.startsWith('name'))) continue
    const key = `${passed} ${opener.form} ${opener.bracket}`
    const run = runs.get(key)
    if (run) run.push({ ...opener, index, passed })
    else runs.set(key, [{ ...opener, index, passed }])
  }
  return [...runs.values()].filter((run) => run.length >= 3).sort((a, b) => b.length - a.length)
}

/** Heads of machines (`00:01 --> 00:04`) may have been cut in two: then what is said is the rest of the line. */
function readOpener(text: Text, pieces: readonly Piece[], index: number): TurnOpener | null {
  const piece = pieces[index]
  if (!piece) return null
  const start = piece.start + piece.indent
  const opener = readTurnOpener(text, { start, end: piece.body.end })
  if (!opener || piece.recovered || !pieces[index + 1]?.recovered) return opener
  const line = readTurnOpener(text, { start, end: endOfLine(pieces, index) })
  return line && line.words.start > piece.end ? line : opener
}

function endOfLine(pieces: readonly Piece[], index: number): number {
  let last = index
  while (pieces[last + 1]?.recovered) last++
  return pieces[last]?.body.end ?? 0
}

function readRun(
  text: Text,
  pieces: readonly Piece[],
  run: readonly Opener[],
  bounds: readonly number[],
): TimedTurn[] | null {
  const passed = run[0]?.passed ?? 0
  const limit = bounds[passed] ?? pieces.length
  const spoken = readSpeakers(text, pieces, run)
  // A time inside a paragraph is a position mark: who speaks is labelled everywhere else.
  const isTurn = spoken.openers.map(
    ({ index }, i) => !spoken.recurring || spoken.names[i] !== null || !pieces[index]?.recovered,
  )
  const open = spoken.openers.filter((_, i) => isTurn[i])
  const names = spoken.names.filter((_, i) => isTurn[i])
  const above = isNumbered(text, pieces, open) ? 1 : 0
  const turns = open.map(({ index, start, end, words }, i): TimedTurn => {
    const next = open[i + 1]
    const to = next ? next.index - above : endOfLast(text, pieces, open, limit)
    return { from: index - above, to, speaker: names[i] ?? null, start, end, words, heading: null }
  })
  if (run[0]?.form === 'time' && !spoken.recurring) takeHeadings(pieces, turns)
  const said = turns.map(({ from, to, words }) => {
    const last = pieces.slice(from + 1, to).findLast((piece) => piece.kind === 'text')
    return text.folded.slice(words.start, Math.max(last?.body.end ?? 0, words.end)).trim()
  })
  const form = run[0]?.form ?? 'time'
  if (said.filter((words) => words !== '').length < turns.length * 0.6) return null
  const evidence = {
    form: spoken.alone ? ('name-time' as const) : form,
    starts: run.map(({ start }) => start),
    isMachine: run.filter(({ exact, end }) => exact && end !== null).length >= run.length * 0.8,
    hasSpeakers: spoken.recurring,
    words: said,
    heading: readHeading(pieces[bounds[passed - 1] ?? -1]),
  }
  return isTranscript(evidence) ? takePauses(text, pieces, turns, said, limit) : null
}

/** Where nearly every time has one line below it, a second one is the heading of the next: chapters of a video. */
function takeHeadings(pieces: readonly Piece[], turns: readonly TimedTurn[]): void {
  const linesOf = ({ from, to }: TimedTurn) =>
    pieces.slice(from + 1, to).filter((piece) => piece.kind === 'text').length
  const inner = turns.slice(0, -1)
  const headed = inner.filter((turn) => linesOf(turn) === 2)
  if (headed.length < 2 || inner.some((turn) => linesOf(turn) > 2) || headed.length > inner.length * 0.3) return
  for (const [i, turn] of turns.entries()) {
    const before = turns[i - 1]
    if (before && !headed.includes(before)) continue
    const at = before ? pieces.findLastIndex((piece, k) => k < turn.from && piece.kind === 'text') : turn.from - 1
    if (pieces[at]?.kind !== 'text') continue
    turn.heading = at
    if (before) before.to = at
  }
}

/** Subtitles that were pasted: a number on the line above each time. */
function isNumbered({ folded }: Text, pieces: readonly Piece[], run: readonly Opener[]): boolean {
  const isNumber = (piece: Piece | undefined) => piece && /^\s*\d{1,5}\s*$/.test(folded.slice(piece.start, piece.end))
  return run.every(({ index }) => isNumber(pieces[index - 1]))
}

/** The last turn ends at the first blank line behind its words, unless turns have paragraphs here; before furniture. */
function endOfLast(text: Text, pieces: readonly Piece[], openers: readonly Opener[], limit: number): number {
  const last = openers.at(-1)
  if (!last) return limit
  const parted = openers.slice(0, -1).filter((opener, i) => {
    const next = openers[i + 1]?.index ?? opener.index
    return countParagraphs(pieces, opener, next) > 1
  }).length
  const severally = parted >= (openers.length - 1) * 0.2 && parted > 0
  let said = last.words.end > last.words.start
  for (let i = last.index + 1; i < limit; i++) {
    const piece = pieces[i]
    if (!piece) break
    if (piece.kind === 'blank') {
      if (said && !severally && !piece.recovered) return i
    } else if (isFurniture(text.folded.slice(piece.start, piece.end).trim())) return i
    else said = true
  }
  return limit
}

function countParagraphs(pieces: readonly Piece[], opener: Opener, to: number): number {
  let count = opener.words.end > opener.words.start ? 1 : 0
  let fresh = count === 0
  for (let i = opener.index + 1; i < to; i++) {
    if (pieces[i]?.kind === 'blank') fresh = true
    else if (fresh) {
      count++
      fresh = false
    }
  }
  return count
}

/** What the label of a block says of the list below it. */
function readHeading(piece: Piece | undefined): 'transcript' | 'chapters' | null {
  const kind = piece?.label?.reading.kind
  if (kind === 'transcript') return 'transcript'
  return kind === 'chapters' || kind === 'topics' ? 'chapters' : null
}
