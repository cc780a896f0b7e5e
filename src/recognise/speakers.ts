import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import { readAside } from './asides.js'
import { isNameless } from './isNameless.js'
import { findFullNames } from './nameInFull.js'
import { readCapitalLabel } from './readCapitalLabel.js'

/** A speaker's label at the beginning of a paragraph; `end` is where the words begin. */
export interface SpeakerLabel {
  name: string
  end: number
  /** A bracket behind the name, where how something is said stands: `某某（笑）：…`. */
  aside?: Span
  /** Whether the label is in capitals, and what stands behind its comma: `FULL NAME, HOST:`. */
  capitals?: { about: string | null }
}

/** A speaker label is no longer than this. UTF-16 units. */
const longest = 24

/**
 * The speakers of a dialogue: labels before a colon that come again, and none that reads like a clause. Where nearly all labels are in
 * capitals, those that come once are speakers too.
 *
 * A word before a colon that comes once is as likely part of a sentence.
 */
export function findSpeakers(text: Text, paragraphs: readonly Span[]): ReadonlySet<string> {
  const labels = paragraphs.flatMap((span) => readLabelled(text, span) ?? [])
  const counts = new Map<string, number>()
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1)
  const again = new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name))
  return new Set([...again, ...findCapitals(labels)])
}

/** The names in capitals where nearly all labels are: two people speak again, by the full name or the surname. */
function findCapitals(labels: readonly SpeakerLabel[]): string[] {
  const names = labels.flatMap(({ capitals, name }) => (capitals ? [name] : []))
  const full = findFullNames(names)
  const counts = new Map<string, number>()
  for (const name of names) counts.set(full.get(name) ?? name, (counts.get(full.get(name) ?? name) ?? 0) + 1)
  const recurring = [...counts.values()].filter((count) => count >= 2)
  const turns = recurring.reduce((sum, count) => sum + count, 0)
  const areAll = names.length >= labels.length * 0.8 && turns >= names.length * 0.5 && recurring.length >= 2
  return areAll ? names : []
}

/** The speaker a paragraph is labelled with, where it is one of the speakers. */
export function readSpeaker(text: Text, span: Span, speakers: ReadonlySet<string>): SpeakerLabel | null {
  const label = readLabelled(text, span)
  if (label) return speakers.has(label.name) ? label : null
  const aside = readAside(text, span)
  const name = aside && clean(text.source.slice(aside.name.start, aside.name.end))
  return aside && name && speakers.has(name) ? { name, end: aside.end, aside: aside.bracket } : null
}

function readLabelled(text: Text, span: Span): SpeakerLabel | null {
  const label = readCapitalLabel(text, span)
  if (!label) return readAnyLabel(text, span)
  const { about, name, ...own } = label
  const isOneLabel = about !== null && isNameless(name)
  return { ...own, name: isOneLabel ? `${name}, ${about}` : name, capitals: { about: isOneLabel ? null : about } }
}

function readAnyLabel({ folded, source }: Text, { start, end }: Span): SpeakerLabel | null {
  const head = folded.slice(start, Math.min(end, start + longest + 1))
  const match = /^(?:\*\*|【|\[)?([^:。,!?;、()\n]{1,24}?)(?:\*\*|】|\])? ?: ?(?:\*\*)?(?!\/\/|\d)/.exec(head)
  if (!match?.[1]) return null
  const from = start + match[0].indexOf(match[1])
  const name = clean(source.slice(from, from + match[1].length))
  return /\p{L}/u.test(name) ? { name, end: start + match[0].length } : null
}
