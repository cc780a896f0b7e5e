import type { Text } from '../text/text.js'
import type { TimedTurn } from './findTimedTurns.js'
import type { Piece } from './piece.js'
import { readPause } from './readPause.js'

/**
 * Turns without those that say nothing: the time of such a one, like a line that is nothing but a time in brackets, ends the turn before
 * it.
 *
 * @param said the words of each turn
 * @param limit index of the piece that the last turn does not reach
 */
export function takePauses(
  text: Text,
  pieces: readonly Piece[],
  turns: readonly TimedTurn[],
  said: readonly string[],
  limit: number,
): TimedTurn[] {
  const kept: TimedTurn[] = []
  for (const [i, turn] of turns.entries()) {
    const before = kept.at(-1)
    if (said[i] !== '' || turn.speaker !== null || turn.heading !== null) kept.push({ ...turn })
    else if (before) {
      endAt(before, turn.start)
      before.to = turn.to
    }
  }
  const last = kept.at(-1)
  if (last) last.to = passPauses(text, pieces, last, limit)
  for (const turn of kept) {
    const own = pieces.slice(turn.from + 1, turn.to).filter(({ kind }) => kind === 'text')
    const words = own.findLastIndex((piece) => readPause(text, piece) === null)
    const pause = own[words + 1]
    if (pause) endAt(turn, readPause(text, pause) ?? turn.start)
  }
  return kept
}

function endAt(turn: TimedTurn, time: number): void {
  if (turn.end === null && time > turn.start) turn.end = time
}

/** Where the pauses below a turn end, blank lines between; an earlier time opens another list. */
function passPauses(text: Text, pieces: readonly Piece[], turn: TimedTurn, limit: number): number {
  let to = turn.to
  for (let i = to; i < limit; i++) {
    const piece = pieces[i]
    if (piece?.kind === 'blank') continue
    if (!piece || (readPause(text, piece) ?? 0) <= turn.start) break
    to = i + 1
  }
  return to
}
