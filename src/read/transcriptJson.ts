import { clean } from '../text/clean.js'
import { fold } from '../text/fold.js'
import { isSpacedHan, joinSpacedHan } from '../text/joinSpacedHan.js'
import type { Span } from '../text/lines.js'
import type { Boilerplate, EpisodeContent, Root, Turn } from '../tree/nodes.js'
import { createPlacer } from '../tree/place.js'
import type { Reader } from './reader.js'
import { parseJson } from './subtitles/parseJson.js'
import { readSegment, type Segment } from './subtitles/readSegment.js'
import { scanJson } from './subtitles/scanJson.js'

/** Members that hold the segments. */
const lists = new Set<string | null>(['segments', 'transcription'])

/** Members that say how the file was made, or the words of the segments again. */
const known = new Set([
  'version',
  'language',
  'text',
  'task',
  'duration',
  'systeminfo',
  'model',
  'params',
  'result',
  'words',
  'word_segments',
])

/**
 * A transcript in JSON: each segment is one turn. Podcasting 2.0 (`{"version", "segments": [{"speaker", "startTime", "endTime",
 * "body"}]}`), Whisper (`{"text", "segments": [{"start", "end", "text"}]}`), whisper.cpp (`transcription`). A file that breaks off is
 * read up to there.
 */
export const transcriptJson: Reader = {
  name: 'transcript-json',
  read(source): Root {
    const place = createPlacer(source)
    const whole = { start: 0, end: source.length }
    const open = Math.max(0, source.search(/[[{]/))
    const members = source[open] === '{' ? scanJson(source, open) : []
    const from = members.find(({ key }) => lists.has(key))?.start ?? findList(source, open)
    const children: EpisodeContent[] = []
    for (const { key, start, end } of members)
      if (!known.has(key?.toLowerCase() ?? '') && !(from !== null && start <= from && from < end))
        children.push(...setAside(source, { start, end }, place))
    const segments = from === null ? [] : scanJson(source, from)
    const read = segments.map((span) => ({ span, segment: readSegment(source.slice(span.start, span.end)) }))
    const spaced = isSpacedHan(read.map(({ segment }) => fold(segment?.text ?? '')))
    for (const { span, segment } of read) {
      const nodes = segment ? createTurn(segment, spaced) : setAside(source, span, place)
      children.push(...nodes.map((node) => ({ ...node, position: place(span) })))
    }
    return {
      type: 'root',
      children: [{ type: 'episode', children, position: place(whole) }],
      position: place(whole),
    }
  },
}

/** Where the list of a file opens that is not complete, or holds it further inside. */
function findList(source: string, open: number): number | null {
  if (source[open] === '[') return open
  const match = /"(?:segments|transcription)"\s*:\s*(?=\[)/.exec(source)
  return match ? match.index + match[0].length : null
}

function createTurn({ text, ...times }: Segment, spaced: boolean): Turn[] {
  const words = clean(text)
  return words === '' ? [] : [{ type: 'turn', ...times, value: spaced ? joinSpacedHan(words) : words }]
}

function setAside(source: string, span: Span, place: ReturnType<typeof createPlacer>): Boilerplate[] {
  const json = source.slice(span.start, span.end)
  const words = parseJson(json)
  const value = clean(typeof words === 'string' ? words : json)
  const isNothing = /^(?:null|\[\]|\{\})?$/.test(value)
  return isNothing ? [] : [{ type: 'boilerplate', reason: 'page-furniture', value, position: place(span) }]
}
