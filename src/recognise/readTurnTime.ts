import type { Span } from '../text/lines.js'
import { spanAt, type Text } from '../text/text.js'

/** A time in brackets at the beginning of what is said: `[00:04:11.05] …`. Seconds; `end` is where the words begin. */
export function readTurnTime({ folded, clocks }: Text, { start, end }: Span): { seconds: number; end: number } | null {
  const open = /^ *\\?[[(] ?/.exec(folded.slice(start, Math.min(end, start + 8)))
  const clock = open ? spanAt(clocks, start + open[0].length) : undefined
  if (!open || !clock || clock.start !== start + open[0].length) return null
  const close = /^ ?\\?[\])] */.exec(folded.slice(clock.end, Math.min(end, clock.end + 8)))
  return close ? { seconds: clock.seconds, end: clock.end + close[0].length } : null
}
