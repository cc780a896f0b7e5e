import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { isSpeakerOnce, readAside } from './asides.js'
import { readNamedOnce } from './readNamedOnce.js'
import type { SpeakerLabel } from './speakers.js'

/** Who opens a turn; nobody's name where only a dash tells that another speaks. */
export interface TurnLabel extends Omit<SpeakerLabel, 'name'> {
  name: string | null
}

/** Labels of who is asked. */
const answering = /^(?:答|回答|a|answer)$/i

/**
 * Labels of the paragraphs of a dialogue, and what stands for one right above a labelled paragraph: a dash before a question that parts
 * two turns of one speaker, and a name, with a bracket or without one, that comes once.
 *
 * @param labels of each paragraph, where it has one
 */
export function findInterjections(
  text: Text,
  spans: readonly Span[],
  labels: readonly (SpeakerLabel | null)[],
  speakers: ReadonlySet<string>,
): (TurnLabel | null)[] {
  const last = labels.findLastIndex((label) => label !== null)
  let above: string | null = null
  return spans.map((span, i) => {
    const label = labels[i]
    const below = labels[i + 1]
    if (label) above = label.name
    if (label || above === null || speakers.size < 2) return label ?? null
    const named = i < last ? readNamedOnce(text, span) : null
    if (!below || named) return named
    return (below.name === above ? readDash(text, span, above, speakers) : null) ?? readOnce(text, span)
  })
}

function readDash(
  { folded }: Text,
  { start, end }: Span,
  above: string,
  speakers: ReadonlySet<string>,
): TurnLabel | null {
  const dash = /^(?:[—―–]{1,2}|--) ?(?=\S)/.exec(folded.slice(start, Math.min(end, start + 8)))?.[0]
  const asks = answering.test(above) || /\?["'”」』)]*$/.test(folded.slice(start, end).trimEnd())
  if (!dash || !asks) return null
  const others = [...speakers].filter((name) => name !== above)
  return { name: others.length === 1 ? (others[0] ?? null) : null, end: start + dash.length }
}

function readOnce(text: Text, span: Span): TurnLabel | null {
  const aside = readAside(text, span)
  if (!aside || !isSpeakerOnce(text, aside)) return null
  return { name: clean(text.source.slice(aside.name.start, aside.bracket.end)), end: aside.end }
}
