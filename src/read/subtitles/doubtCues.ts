import type { Doubt } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { quote } from '../doubts/quote.js'
import type { Captions, Cue, Dialect } from './cue.js'

/** What the times of a cue look like. */
const examples: Readonly<Record<Dialect, string>> = {
  srt: '00:00:01,000 --> 00:00:04,000',
  vtt: '00:00:01.000 --> 00:00:04.000',
  sbv: '0:00:01.000,0:00:04.000',
}

/** The doubts about a subtitle file as a whole: its first line, its indexes; and where it has no cue. */
export function doubtCues(source: string, { cues, head }: Captions, dialect: Dialect, place: Place): Doubt[] {
  const hasHeader = /^\s*WEBVTT(?![^\s])/.test(source.slice(head.start, head.end))
  const [first] = cues
  if (!first) {
    if (source.trim() === '' || hasHeader) return []
    const reason = `Unexpected input without a cue, expected times like \`${examples[dialect]}\`; its words are kept`
    return [{ rule: 'unreadable-item', reason }]
  }
  if (dialect === 'srt') return doubtIndexes(cues, place)
  if (hasHeader || dialect === 'sbv') return []
  const reason = 'Unexpected start without `WEBVTT`, expected that line; the cues are read all the same'
  return [{ rule: 'broken-syntax', reason, position: place({ start: 0, end: 0 }) }]
}

/** One for all cues: a file has an index for each or for none. */
function doubtIndexes(cues: readonly Cue[], place: Place): Doubt[] {
  const bare = cues.filter(({ id }) => id === null)
  const [first] = bare
  if (!first) return []
  const more = bare.length > 1 ? `, and ${bare.length - 1} more such` : ''
  const reason = `Unexpected cue without an index, expected a number above its times; read all the same${more}`
  return [{ rule: 'broken-syntax', reason, position: place(first.span) }]
}

/** The doubts about the times of one cue. */
export function doubtTimes({ start, end, times }: Pick<Cue, 'start' | 'end' | 'times'>): Doubt[] {
  if (start === null || end === null) {
    const example = times.includes('->') ? examples.srt : examples.sbv
    const reason = `Unexpected times ${quote(times)}, expected ones like \`${example}\`; left out where unreadable`
    return [{ rule: 'item-value', reason }]
  }
  if (end >= start) return []
  const reason = `Unexpected end before the start in ${quote(times)}, expected a later one; kept as it stands`
  return [{ rule: 'item-value', reason }]
}
