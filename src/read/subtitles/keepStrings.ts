import { clean } from '../../text/clean.js'
import type { Boilerplate } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { decodeString } from '../json/decodeString.js'
import { normalizeKey } from '../json/episodeKeys.js'
import type { JsonValue } from '../json/scanJson.js'

/** Members that say how the file was made, or the words of the segments again. */
const known = new Set([
  ...['version', 'language', 'languagecode', 'text', 'transcript', 'task', 'duration', 'systeminfo', 'model', 'params'],
  ...['result', 'words', 'wordsegments', 'tokens', 'items', 'paragraphs', 'sentences', 'utterances', 'monologues'],
  ...['segments', 'metadata', 'status', 'speakerlabels', 'offsets', 'timestamps'],
])

/** Endings of keys whose values are for programs. */
const technical =
  /(?:id|ids|url|uri|code|key|type|model|status|version|date|time|created|hash|sha256|lang|color|stroke)$/

/**
 * The texts in JSON that stand outside what is read of it, set aside: a note, a title. Numbers and what only programs read are left out.
 *
 * @param taken what is read already: the segments of a transcript, the title
 * @param isForPrograms whether a member is left out, by its key as `normalizeKey` has it; default: what a transcript has such
 */
export function keepStrings(
  source: string,
  values: readonly JsonValue[],
  taken: ReadonlySet<JsonValue>,
  place: Place,
  isForPrograms: (key: string, value: JsonValue) => boolean = isOfTranscript,
): Boilerplate[] {
  const kept: Boilerplate[] = []
  const waiting = [...values].reverse()
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (taken.has(value)) continue
    // Not all at once: a list may be longer than the arguments of a function.
    if (value.kind === 'array') for (const item of value.items.toReversed()) waiting.push(item)
    else if (value.kind === 'object') {
      for (const { key, value: own } of value.entries.toReversed())
        if (taken.has(own) || !isForPrograms(normalizeKey(key), own)) waiting.push(own)
    } else if (value.kind === 'string') {
      const words = clean(decodeString(source, value).text)
      if (/\p{L}/u.test(words))
        kept.push({ type: 'boilerplate', reason: 'page-furniture', value: words, position: place(value.inner) })
    }
  }
  return kept
}

function isOfTranscript(key: string, { kind }: JsonValue): boolean {
  return known.has(key) || (kind === 'string' && technical.test(key))
}
