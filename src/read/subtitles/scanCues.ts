import { type Span, splitLines } from '../../text/lines.js'
import type { Captions, Cue, Dialect } from './cue.js'
import { readCommaTimes } from './readCommaTimes.js'
import { type CueTimes, readCueTimes } from './readCueTimes.js'

/** What opens a block of WebVTT that is no cue. */
const aside = /^(?:NOTE|STYLE|REGION)(?:[ \t:]|$)/

interface Line extends Span {
  words: string
  times: CueTimes | null
}

/**
 * The cues of a SubRip, WebVTT or SubViewer file, each with its place, in the order of the file.
 *
 * A scan of our own, from one line of times to the next: the parsers that exist give no places, and throw at a cue without text or
 * leave out what follows a blank line inside one.
 *
 * @param dialect in WebVTT any line above the times is an identifier, in SubRip a number, in SubViewer none
 */
export function scanCues(source: string, dialect: Dialect): Captions {
  const lines = splitLines(source).map((line) => readLine(source, line, dialect))
  const timed = lines.flatMap((line, i) => (line.times ? [i] : []))
  const heads = timed.map((at) => (isIdentifier(lines, at, dialect, timed) ? at - 1 : at))
  const cues: Cue[] = []
  const notes: Span[] = []
  const endOfHead = lines[heads[0] ?? lines.length]?.start ?? source.length
  if (dialect === 'vtt') notes.push(...takeOpening(lines, heads[0] ?? lines.length))
  let tail: Span = { start: source.length, end: source.length }
  for (const [k, at] of timed.entries()) {
    const next = heads[k + 1] ?? lines.length
    const last = k === timed.length - 1
    const inner = dialect === 'vtt' ? takeAsides(lines, at + 1, next) : { rest: lines.slice(at + 1, next), notes: [] }
    notes.push(...inner.notes)
    const { own, behind } = last ? cutAtBlank(inner.rest) : { own: inner.rest, behind: [] }
    const text = own.filter(({ words }) => words !== '').map(({ start, end }) => ({ start, end }))
    const head = lines[heads[k] ?? at]
    const line = lines[at]
    if (!head || !line?.times) continue
    const id = head === line ? null : head.words
    cues.push({
      id,
      ...line.times,
      times: line.words,
      lines: text,
      span: { start: head.start, end: text.at(-1)?.end ?? line.end },
    })
    if (behind[0]) tail = { start: behind[0].start, end: behind.at(-1)?.end ?? source.length }
  }
  return { cues, head: { start: 0, end: endOfHead }, notes, tail }
}

/** A line without white space at its edges. */
function readLine(source: string, { start, end }: Span, dialect: Dialect): Line {
  const raw = source.slice(start, end)
  const lead = raw.length - raw.trimStart().length
  const words = raw.trim()
  const from = words === '' ? start : start + lead
  const times = dialect === 'sbv' ? readCommaTimes(words) : readCueTimes(words)
  return { start: from, end: from + words.length, words, times }
}

/** A number above the times is an index where a blank line stands above it, or where the file counts its cues. */
function isIdentifier(lines: readonly Line[], at: number, dialect: Dialect, timed: readonly number[]): boolean {
  const above = lines[at - 1]
  if (dialect === 'sbv' || !above || above.words === '' || above.times) return false
  const opens = at === 1 || lines[at - 2]?.words === ''
  const counts = /^\d+$/.test(lines[(timed[0] ?? 0) - 1]?.words ?? '')
  const number = /^\d+$/.test(above.words) && (opens || counts)
  return number || (dialect === 'vtt' && opens && !aside.test(above.words) && !/^WEBVTT/.test(above.words))
}

/** Lines between cues: comments apart, rules of style and regions left out, as nobody sees them. */
function takeAsides(lines: readonly Line[], from: number, to: number): { rest: Line[]; notes: Span[] } {
  const rest: Line[] = []
  const notes: Span[] = []
  let inside: 'note' | 'other' | null = null
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (!line) continue
    const opens = lines[i - 1]?.words === '' && aside.test(line.words)
    if (line.words === '') inside = null
    else if (opens) inside = line.words.startsWith('NOTE') ? 'note' : 'other'
    if (inside === 'note') {
      const last = notes.at(-1)
      if (opens) notes.push({ start: line.start + (/^NOTE[ \t:]*/.exec(line.words)?.[0].length ?? 0), end: line.end })
      else if (last) last.end = line.end
    } else if (!inside) rest.push(line)
  }
  return { rest, notes }
}

/** Above the first cue, behind the block of the header: comments, and blocks that are nothing known. */
function takeOpening(lines: readonly Line[], to: number): Span[] {
  const blank = lines.findIndex(({ words }) => words === '')
  if (!/^WEBVTT/.test(lines[0]?.words.replace(/^\ufeff/, '') ?? '') || blank < 0 || blank > to) return []
  const { rest, notes } = takeAsides(lines, blank, to)
  return [...notes, ...drop(rest).map(({ start, end }) => ({ start, end }))]
}

function cutAtBlank(lines: readonly Line[]): { own: readonly Line[]; behind: readonly Line[] } {
  const first = lines.findIndex(({ words }) => words !== '')
  const blank = lines.findIndex(({ words }, i) => i > first && words === '')
  if (first !== 0 || blank < 0) return { own: first === 0 ? lines : [], behind: first === 0 ? [] : drop(lines) }
  return { own: lines.slice(0, blank), behind: drop(lines.slice(blank)) }
}

function drop(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ words }) => words !== '')
}
