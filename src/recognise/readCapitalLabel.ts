import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'

/** A speaker's label in capitals at the beginning of a paragraph, as broadcasters, courts and parliaments write them. */
export interface CapitalLabel {
  name: string
  /** What stands behind a comma or in a bracket: HOST, BYLINE, an office. */
  about: string | null
  /** A bracket behind the name, where how something is said stands: `(voice-over)`. */
  aside?: Span
  /** Where the words begin. */
  end: number
}

/** A label is no longer than this. UTF-16 units. */
const longest = 160

const word = String.raw`(?:(?:Ma?c|al-|el-)(?=\p{Lu}{2}))?\p{Lu}[\p{Lu}'’.-]*`
const capitals = new RegExp(
  String.raw`^(?<name>${word}(?: ${word}){0,4}(?: #? ?\d{1,2})?)(?:, ?(?<about>(?=[^:\n]*\p{Lu}{2})[^:\n\p{Ll}]{2,90}?))?(?: ?(?<aside>\([^:()\n]{1,30}\)))?(?:, ?(?<behind>(?=[^:\n]*\p{Lu}{2})[^:\n\p{Ll}]{2,90}?))? ?:(?= |$)(?! ?\d{1,2}:\d)`,
  'u',
)

/**
 * `FULL NAME, HOST: …` at the beginning of a paragraph; null for a label in any other letters.
 *
 * @example
 * // 'UNIDENTIFIED PERSON #1: Hello.'
 * readCapitalLabel(text, span) // => {name: 'UNIDENTIFIED PERSON #1', about: null, end: 23}
 */
export function readCapitalLabel({ folded, source }: Text, { start, end }: Span): CapitalLabel | null {
  const match = capitals.exec(folded.slice(start, Math.min(end, start + longest)))
  const { name, about, behind, aside } = match?.groups ?? {}
  if (!match || !name || name.replace(/\P{Lu}/gu, '').length < 2) return null
  const open = aside ? start + match[0].indexOf(aside, name.length) : start
  // `(voice-over)` says how, `(Harbour Office)` who.
  const isManner = aside !== undefined && /^\(\p{Ll}/u.test(aside)
  const abouts = [about, isManner ? undefined : aside?.slice(1, -1), behind].flatMap((words) => words?.trim() || [])
  return {
    name: clean(source.slice(start, start + name.length)),
    about: abouts.length > 0 ? abouts.join(', ') : null,
    end: start + match[0].length,
    ...(aside && isManner ? { aside: { start: open, end: open + aside.length } } : {}),
  }
}
