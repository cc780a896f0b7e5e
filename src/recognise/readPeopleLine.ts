import { clean } from '../text/clean.js'
import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import { linksIn } from '../text/linksIn.js'
import { spansIn, type Text } from '../text/text.js'
import type { Person } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { isPromotion } from '../vocabulary/lexicon.js'
import { isPictureName } from './isPictureName.js'
import { isProfile } from './isProfile.js'
import { splitNames } from './personNames.js'
import { readPerson } from './readPerson.js'

/** What the whole list tells of each line. */
interface LineSetting {
  /** The line is what follows the label on its line. */
  inline: boolean
  /** A bar parts each name from its profile. */
  isBarred: boolean
}

/** The people of a line of a list, each with the role it states or the list's; none where it names nobody. */
export function readPeopleLine(
  text: Text,
  span: Span,
  role: string | null,
  place: Place,
  { inline, isBarred }: LineSetting,
): Person[] {
  if (spansIn(text.urls, { start: span.start, end: span.start + 1 }).length > 0) return []
  if (isPictureName(text.folded.slice(span.start, span.end))) return []
  if (isPlug(text.folded.slice(span.start, span.end))) return []
  if (isAddress(text, span)) return []
  const group = readGroup(text, span, role, place)
  if (group.length > 0) return group
  const names = isBarred ? [span] : splitNames(text, span, inline)
  const readings = names.length > 1 ? names.map((name) => readPerson(text, name)) : [readPerson(text, span)]
  if (readings.includes(null)) return []
  return readings.flatMap((reading, i) =>
    reading
      ? [
          {
            type: 'person' as const,
            ...reading,
            role: reading.role ?? role ?? 'unknown',
            links: reading.links,
            position: place(names[i] ?? span),
          },
        ]
      : [],
  )
}

/** `博客：https://…`: where somebody is found. */
function isAddress(text: Text, { start, end }: Span): boolean {
  const value = /^[^:。(]{1,16}: ?(?=\S)/.exec(text.folded.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  if (value === 0 || text.folded.startsWith('//', start + value)) return false
  const [link] = linksIn(text, { start: start + value, end })
  return link !== undefined && link.start === start + value && link.end >= end - 1
}

/** `新人：甲，乙与丙`: what several names have in common, then the names. */
function readGroup({ folded, source, enclosed }: Text, span: Span, role: string | null, place: Place): Person[] {
  const colon = folded.indexOf(':', span.start)
  if (colon < 0 || colon >= span.end || enclosed[colon]) return []
  const about = clean(source.slice(span.start, colon))
  const names = source
    .slice(colon + 1, span.end)
    .split(/[、，,&与和]/)
    .map(clean)
  if (names.length < 2 || !names.every(isSingleName) || about.length < 3) return []
  return names.map((name) => ({
    type: 'person',
    name,
    role: role ?? 'unknown',
    about,
    links: [],
    position: place(span),
  }))
}

/** Longer than a name with its trade, and inviting; `某某：…` and `某某，某公司创始人…` are people, though the profile praises what they sell. */
function isPlug(words: string): boolean {
  if (words.length <= 16 || !isPromotion(words)) return false
  return !isProfile(words)
}
