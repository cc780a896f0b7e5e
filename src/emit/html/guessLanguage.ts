import type { Document } from '../../document/document.js'

/** As much of a text as tells its language. UTF-16 units. */
const enough = 20_000

/**
 * Guess the language of a document by its letters, as the attribute `lang` wants it: kana make Japanese, Hangul Korean, Han characters
 * Chinese; where a fifth of the letters is none of these it is English.
 *
 * @example
 * guessLanguage(document) // => 'zh'
 */
export function guessLanguage(document: Document): 'zh' | 'ja' | 'ko' | 'en' {
  const text = listTexts(document).join('\n').slice(0, enough)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = count(/\p{Script=Hangul}/gu)
  const han = count(/\p{Script=Han}/gu)
  const wide = kana + hangul + han
  // A word of five letters says about as much as one Han character.
  if (wide * 5 < count(/\p{Script=Latin}/gu)) return 'en'
  if (wide === 0) return 'en'
  if (hangul * 2 > wide) return 'ko'
  return kana * 5 > wide ? 'ja' : 'zh'
}

function listTexts({ episodes, excerpts, boilerplate }: Document): string[] {
  return [
    ...episodes.flatMap((episode) => [
      episode.title,
      episode.description,
      ...episode.chapters.flatMap(({ title, notes }) => [title, ...notes]),
      ...episode.links.map(({ title }) => title),
      ...episode.glossary.map(({ definition }) => definition),
      ...episode.people.map(({ about }) => about),
      ...episode.outline.flatMap(({ title, summary, bullets }) => [title, summary, ...bullets]),
      ...episode.transcript.map(({ text }) => text),
    ]),
    ...excerpts.flatMap(({ text, turns, thought }) => [text, ...turns.map((turn) => turn.text), thought]),
    ...boilerplate.map(({ text }) => text),
  ].filter((text) => text !== null)
}
