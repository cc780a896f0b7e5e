import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { readAside } from './asides.js'

/** A speaker's label at the beginning of a paragraph; `end` is where the words begin. */
export interface SpeakerLabel {
  name: string
  end: number
  /** A bracket behind the name, where how something is said stands: `某某（笑）：…`. */
  aside?: Span
}

/** A speaker label is no longer than this. UTF-16 units. */
const longest = 24

/**
 * The speakers of a dialogue: labels before a colon that come again, and none that reads like a clause.
 *
 * A word before a colon that comes once is as likely part of a sentence.
 */
export function findSpeakers(text: Text, paragraphs: readonly Span[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const span of paragraphs) {
    const label = readLabelled(text, span)
    if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name))
}

/** The speaker a paragraph is labelled with, where it is one of the speakers. */
export function readSpeaker(text: Text, span: Span, speakers: ReadonlySet<string>): SpeakerLabel | null {
  const label = readLabelled(text, span)
  if (label) return speakers.has(label.name) ? label : null
  const aside = readAside(text, span)
  const name = aside && clean(text.source.slice(aside.name.start, aside.name.end))
  return aside && name && speakers.has(name) ? { name, end: aside.end, aside: aside.bracket } : null
}

function readLabelled({ folded, source }: Text, { start, end }: Span): SpeakerLabel | null {
  const head = folded.slice(start, Math.min(end, start + longest + 1))
  const match = /^(?:\*\*|【|\[)?([^:。,!?;、()\n]{1,24}?)(?:\*\*|】|\])? ?: ?(?:\*\*)?(?!\/\/|\d)/.exec(head)
  if (!match?.[1]) return null
  const from = start + match[0].indexOf(match[1])
  const name = clean(source.slice(from, from + match[1].length))
  return /\p{L}/u.test(name) ? { name, end: start + match[0].length } : null
}
