import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { Piece } from './piece.js'
import { readName, type TurnOpener } from './turnOpener.js'

/** A head of a turn and the piece that opens with it. */
export interface Opener extends TurnOpener {
  index: number
  /** How many bounds stand above it. */
  passed: number
}

/** The speakers of a list of turns, and the heads of the turns without them. */
export interface Speakers {
  openers: readonly Opener[]
  names: (string | null)[]
  /** Whether nearly all turns have a speaker, and speakers come again. */
  recurring: boolean
  /** Whether the names stand on lines of their own. */
  alone: boolean
}

/** Who speaks: names that come again. `00:12 某某` is a name above what is said where nearly all such lines come again. */
export function readSpeakers(text: Text, pieces: readonly Piece[], run: readonly Opener[]): Speakers {
  const read = (span: Span | null) => (span ? clean(text.source.slice(span.start, span.end)) : null)
  const names = run.map(({ speaker }) => read(speaker))
  if (run[0]?.form === 'time-text' && names.every((name) => name === null)) {
    const lines = run.map(({ words }) => read(words))
    const above = run.filter(({ index }) => pieces[index + 1]?.kind === 'text' || pieces[index + 2]?.kind === 'text')
    const short = lines.every((line) => line !== null && line.length <= 30 && !/[。！？，]/.test(line))
    if (short && comeAgain(lines) && above.length >= run.length * 0.6) {
      const openers = run.map((opener) => ({ ...opener, words: { start: opener.words.end, end: opener.words.end } }))
      return { openers, names: lines, recurring: true, alone: true }
    }
  }
  if (run[0]?.form === 'time')
    return readBelow(text, pieces, run) ?? { openers: run, names, recurring: false, alone: false }
  const recurring = comeAgain(names)
  const isMixed = run[0]?.form === 'time-text' && !recurring
  // A colon inside a sentence is no label: its words go back to what is said.
  const openers = isMixed ? run.map((opener) => withoutSpeaker(opener)) : run
  return { openers, names: isMixed ? run.map(() => null) : names, recurring, alone: false }
}

/** Names on the line below the time: before a colon, or alone. */
function readBelow(text: Text, pieces: readonly Piece[], run: readonly Opener[]): Speakers | null {
  const below = run.map(({ index }) => pieces.slice(index + 1, index + 3).find((piece) => piece.kind === 'text'))
  const labels = below.map((piece) => (piece ? readName(text.folded, wholeLine(piece)) : null))
  const names = labels.map((label) => (label ? clean(text.source.slice(label.speaker.start, label.speaker.end)) : null))
  if (comeAgain(names)) {
    const openers = run.map((opener, i) => ({ ...opener, words: labels[i]?.words ?? opener.words }))
    return { openers, names, recurring: true, alone: false }
  }
  const heads = below.map((piece, i) => (piece && isSpoken(text, pieces, run, i) ? null : (piece ?? null)))
  const lines = heads.map((piece) => (piece ? clean(text.source.slice(piece.start, piece.body.end)) : null))
  const short = lines.every((line) => line === null || (line.length <= 30 && !/[。！？，.!?,]/.test(line)))
  if (!short || !comeAgain(lines)) return null
  const openers = run.map((opener, i) => {
    const end = heads[i]?.body.end ?? opener.words.end
    return { ...opener, words: { start: end, end } }
  })
  return { openers, names: lines, recurring: true, alone: true }
}

/** What is said right below a time, nobody named: a sound in brackets, or the first of indented lines. */
function isSpoken({ folded }: Text, pieces: readonly Piece[], run: readonly Opener[], at: number): boolean {
  const from = run[at]?.index ?? 0
  const [head, next] = pieces.slice(from + 1, run[at + 1]?.index ?? from + 4).filter(({ kind }) => kind === 'text')
  if (!head) return false
  const isSound = !next && /^[[(【].*[\])】]$/.test(folded.slice(head.start, head.body.end).trim())
  return isSound || (head.indent > 0 && pieces[from]?.indent === 0)
}

function wholeLine({ start, indent, body }: Piece): Span {
  return { start: start + indent, end: body.end }
}

function withoutSpeaker(opener: Opener): Opener {
  return { ...opener, words: { start: opener.speaker?.start ?? opener.words.start, end: opener.words.end } }
}

function comeAgain(names: readonly (string | null)[]): boolean {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const again = [...counts.values()].filter((count) => count >= 2).reduce((sum, count) => sum + count, 0)
  return labelled >= names.length * 0.6 && again >= labelled * 0.7 && counts.size <= labelled / 2
}
