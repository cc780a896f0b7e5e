import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'
import type { Person } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { nameInFull } from './nameInFull.js'
import { readSpeaker } from './speakers.js'

const hosting = /\b(?:(?:co-?)?host|anchor|presenter|moderator)\b/i
const reporting = /\b(?:byline|reporter|correspondent)\b/i

/** A role that nothing else is said with. */
const bare = /^(?:(?:co-?)?host|anchor|presenter|moderator|byline|reporter|correspondent)$/i

/** The people whom labels in capitals introduce by what stands behind a comma: `FULL NAME, HOST: …`. */
export function findIntroduced(
  text: Text,
  spans: readonly Span[],
  place: Place,
  speakers: ReadonlySet<string>,
): Person[] {
  const found = spans.flatMap((span) => {
    const label = readSpeaker(text, span, speakers)
    return label ? [{ span, label }] : []
  })
  const names = nameInFull(
    text,
    found.map(({ label }) => label),
  )
  const people = new Map<string, Person>()
  for (const { span, label } of found) {
    const full = names.get(label.name) ?? label.name
    const about = label.capitals?.about ?? null
    if (about === null) continue
    const known = people.get(full)
    if (known) {
      known.about = joinAbouts(known.about, about)
      continue
    }
    const role = hosting.test(about) ? 'host' : reporting.test(about) ? 'reporter' : 'guest'
    people.set(full, {
      type: 'person',
      name: full,
      role,
      about: joinAbouts(null, about),
      links: [],
      position: place(span),
    })
  }
  return [...people.values()]
}

/** What several labels say of somebody, each once. */
function joinAbouts(known: string | null, about: string): string | null {
  if (bare.test(about) || known?.includes(about)) return known
  return known === null ? about : `${known}; ${about}`
}
