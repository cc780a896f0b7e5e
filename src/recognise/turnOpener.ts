import { readTimecode, timecode } from '../text/frames.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'

/**
 * How a turn opens, and where its words stand: behind the time on its line (`time-text`, `name-time-text`) or below (`time`,
 * `name-time`). A name on the line of its time alone (`00:12 某某`) shows only in that it comes again: `time-text` at first.
 */
export type OpenerForm = 'time' | 'time-text' | 'name-time' | 'name-time-text'

/** The head of a turn: its time, its speaker, where its words begin. Seconds. */
export interface TurnOpener {
  form: OpenerForm
  /** The bracket of the time, that lists of one style are told by. */
  bracket: string
  start: number
  end: number | null
  /** Whether the time has a fraction of a second, or frames. */
  exact: boolean
  speaker: Span | null
  /** Behind time and speaker: what is said, up to the end of the line; empty where it stands below. */
  words: Span
}

/** A head is no longer than this. UTF-16 units. */
const longest = 120

const clock = String.raw`(?:${timecode}|(?<![\d:])(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?(?![\d:]))`
const stamp = String.raw`(?<bracket>\\?[[(【<{])? ?(?<from>${clock})(?: ?(?:-{1,2}>?|→|–|—|~|至|到) ?(?<to>${clock}))? ?(?:\\?[\])】>}])?`
const name = String.raw`(?:\*\*|【|\[)? ?(?<name>(?=[^:]*\p{L})(?![^:]{0,30}\d{4}[-/.年]\d)[^:。,!?;…()[\]【】<>{}|*]{1,30}?(?:\([^\d:()]{1,16}\))?) ?(?:\*\*|】|\])?`
const lead = String.raw`^(?:[-*•>] |>> ?|#{1,6} )?(?:\*\*)?`
const timeFirst = new RegExp(String.raw`${lead}${stamp}(?:\*\*)? ?[:|\-–—]?(?:\*\*)? *`, 'u')
const nameFirst = new RegExp(
  String.raw`${lead}${name} ?(?:[:|,·\-–—](?:\*\*)? ?)?${stamp} ?(?:[:|\-–—](?:\*\*)?|\*\*:?)? *`,
  'u',
)
const nameBehind = new RegExp(String.raw`^(?:>> ?)?${name} ?:(?!\/\/) ?(?:\*\*)? *`, 'u')

/**
 * The head of a turn that a line opens with: `[00:12] 某某：…`, `某某(00:12): …`, `某某 00:12`, `00:12`,
 * `[00:01.000 --> 00:04.000] …`. Whether it is one, the whole list tells.
 */
export function readTurnOpener(text: Text, line: Span): TurnOpener | null {
  const { folded } = text
  const head = folded.slice(line.start, Math.min(line.end, line.start + longest))
  const first = timeFirst.exec(head)
  if (first) return readBehindTime(text, line, first)
  const match = nameFirst.exec(head)
  const words = match?.groups?.name
  const times = match && readStamp(match, text.frameRate)
  if (!times || !words) return null
  const at = line.start + match[0].indexOf(words)
  const behind = { start: Math.min(line.start + match[0].length, line.end), end: line.end }
  const form = behind.start < behind.end ? 'name-time-text' : 'name-time'
  return { form, ...times, speaker: { start: at, end: at + words.trimEnd().length }, words: behind }
}

function readBehindTime(text: Text, line: Span, match: RegExpExecArray): TurnOpener | null {
  const { folded } = text
  const start = Math.min(line.start + match[0].length, line.end)
  const times = readStamp(match, text.frameRate)
  if (!times) return null
  if (start === line.end) return { form: 'time', ...times, speaker: null, words: { start, end: start } }
  const named = readName(folded, { start, end: line.end })
  return {
    form: 'time-text',
    ...times,
    speaker: named?.speaker ?? null,
    words: named?.words ?? { start, end: line.end },
  }
}

/** A name before a colon at the beginning of a line, and what is said behind it. Whether it is a name, the whole list tells. */
export function readName(folded: string, { start, end }: Span): { speaker: Span; words: Span } | null {
  const match = nameBehind.exec(folded.slice(start, Math.min(end, start + 40)))
  const words = match?.groups?.name
  if (!match || !words) return null
  const at = start + match[0].indexOf(words)
  const speaker = { start: at, end: at + words.trimEnd().length }
  return { speaker, words: { start: Math.min(start + match[0].length, end), end } }
}

function readStamp(
  { groups }: RegExpExecArray,
  frameRate: number | null,
): Pick<TurnOpener, 'bracket' | 'start' | 'end' | 'exact'> | null {
  const { bracket = '', from = '', to } = groups ?? {}
  const start = toSeconds(from, frameRate)
  const end = to ? toSeconds(to, frameRate) : null
  const exact = /[.,;]|:.*:.*:/.test(from)
  return Number.isNaN(start) || Number.isNaN(end) ? null : { bracket, start, end, exact }
}

/** In whole milliseconds. */
function toSeconds(words: string, frameRate: number | null): number {
  const parts = words.replace(',', '.').split(/[:;]/)
  if (parts.length > 3) return frameRate === null ? Number.NaN : readTimecode(words, frameRate)
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0)
  return Math.round(seconds * 1000) / 1000
}
