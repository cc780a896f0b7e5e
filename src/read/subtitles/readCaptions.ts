import { fold } from '../../text/fold.js'
import { isSpacedHan, joinSpacedHan } from '../../text/joinSpacedHan.js'
import type { Span } from '../../text/lines.js'
import { isClause } from '../../vocabulary/lexicon.js'
import { cleanCueText } from './cleanCueText.js'
import type { Cue } from './cue.js'
import { splitTurns } from './splitTurns.js'

/** What one voice says in one cue. Times in seconds. */
export interface Caption {
  speaker: string | null
  start: number | null
  end: number | null
  /** The line of the cue's times. */
  times: string
  lines: string[]
  id: string | null
  span: Span
}

/**
 * What the cues say, and who: `<v Name>`, or `Name: ` where such a name comes again. A cue without words says nothing; the lines
 * that captions roll up from the cue before are said once; `>>` opens another turn; Chinese words set apart by blanks are joined.
 */
export function readCaptions(source: string, cues: readonly Cue[]): Caption[] {
  const voiced = cues.flatMap((cue) => splitVoices(source, cue))
  const said = unroll(voiced).filter(({ lines }) => lines.length > 0)
  const named = takeNames(splitTurns(said))
  if (!isSpacedHan(named.map(({ lines }) => fold(lines.join(' '))))) return named
  return named.map((caption) => ({ ...caption, lines: caption.lines.map(joinSpacedHan) }))
}

const voice = /<v(?:\.[^\s<>]{0,100})?\s+([^<>\n]{1,100})>/gi

/** A cue in which two speak is two captions of the same times. */
function splitVoices(source: string, { lines, ...cue }: Cue): Caption[] {
  const captions: Caption[] = [{ ...cue, speaker: null, lines: [] }]
  for (const line of lines) {
    // Capturing, the voices stand at the odd places.
    for (const [i, part] of source.slice(line.start, line.end).split(voice).entries()) {
      const last = captions.at(-1)
      if (i % 2 === 1) captions.push({ ...cue, speaker: cleanCueText(part) || null, lines: [] })
      else if (last && cleanCueText(part) !== '') last.lines.push(cleanCueText(part))
    }
  }
  const spoken = captions.filter((caption) => caption.lines.length > 0)
  return spoken.length > 0 ? spoken : captions.slice(0, 1)
}

/** Rolling captions show the last line of the cue before once more, on top: mostly, or not at all. */
function unroll(captions: readonly Caption[]): Caption[] {
  const rolled = captions.map(({ lines }, i) => countRolled(captions[i - 1]?.lines ?? [], lines))
  const longEnough = captions.filter(({ lines }) => lines.length > 0).length
  if (longEnough < 4 || rolled.filter((count) => count > 0).length < longEnough / 2) return [...captions]
  return captions.map((caption, i) => ({ ...caption, lines: caption.lines.slice(rolled[i]) }))
}

function countRolled(before: readonly string[], lines: readonly string[]): number {
  if (before.length === 0 || lines.length === 0) return 0
  if (lines.length > 1 && lines.length === before.length && lines.every((line, i) => line === before[i]))
    return lines.length
  return lines[0] === before.at(-1) ? 1 : 0
}

const prefix = /^(?:-\s?)?[[【(]?([^:：。，,！!？?…[\]【】()]{1,24}?)[\]】)]?\s?(?:：|:(?!\/\/|\d))\s*(?=\S)/

/** Words before a colon are a name where they come again and are no clause: 他说：… is speech told. */
function takeNames(captions: readonly Caption[]): Caption[] {
  const labels = captions.map(({ speaker, lines }) => (speaker ? null : prefix.exec(lines[0] ?? '')))
  const counts = new Map<string, number>()
  for (const label of labels) if (label?.[1]) counts.set(label[1], (counts.get(label[1]) ?? 0) + 1)
  // Where nearly all cues are labelled, one that speaks once is too.
  const labelled = labels.filter((label) => label !== null).length
  const all = captions.length >= 5 && labelled >= captions.length * 0.8
  const isKnown = (name: string) => (counts.get(name) ?? 0) >= 2 || (all && name.length <= 16)
  const isName = (name: string) => isKnown(name) && /\p{L}/u.test(name) && !isClause(name)
  return captions.map((caption, i) => {
    const label = labels[i]
    if (!label?.[1] || !isName(label[1])) return caption
    const [first = '', ...rest] = caption.lines
    return { ...caption, speaker: label[1].trim(), lines: [first.slice(label[0].length), ...rest] }
  })
}
