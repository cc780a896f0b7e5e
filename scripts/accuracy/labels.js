/**
 * What a reader wrote down about a text (`NAME.gold.json`). An item with `optional` is neither required nor held against the
 * parser; `alt` and `FIELD_alt` list other acceptable values.
 *
 * @typedef {{optional?: boolean, alt?: string[]}} Leeway
 * @typedef {Leeway & {
 *   start: number, title: string | null, section?: string | null, section_alt?: (string | null)[],
 *   notes?: (string | NoteLabel)[], notes_optional?: boolean
 * }} ChapterLabel
 * @typedef {Leeway & {text: string}} NoteLabel
 * @typedef {Leeway & {title: string | null, url?: string | null}} LinkLabel
 * @typedef {Leeway & {term: string, definition?: string | null, definition_alt?: (string | null)[]}} TermLabel
 * @typedef {Leeway & {name: string, role?: string, role_alt?: string[]}} PersonLabel
 * @typedef {Leeway & {url: string}} ImageLabel
 * @typedef {{
 *   optional?: boolean,
 *   title?: string | null, title_alt?: (string | null)[],
 *   podcast?: string | null, podcast_alt?: (string | null)[],
 *   number?: string | null, number_alt?: (string | null)[],
 *   published?: string | null, published_alt?: (string | null)[],
 *   tagline?: string | null, tagline_alt?: (string | null)[],
 *   alt?: string[],
 *   hosts?: PersonLabel[], guests?: PersonLabel[], credits?: PersonLabel[],
 *   chapters?: ChapterLabel[], links?: LinkLabel[], glossary?: TermLabel[], images?: (string | ImageLabel)[]
 * }} EpisodeLabel
 * @typedef {Leeway & {speaker: string | null, text: string, alt_speaker?: string[], speaker_alt?: string[]}} TurnLabel
 * @typedef {Leeway & {text?: string, turns?: TurnLabel[]}} ExcerptLabel
 * @typedef {{
 *   turns?: number, paragraphs?: number, turns_alt?: number[], first?: string, last?: string,
 *   despaced?: {despaced: string, alt?: string[]}[]
 * }} TranscriptLabel
 * @typedef {string | {text: string}} PassageLabel
 * @typedef {{
 *   layout?: string, episodes?: EpisodeLabel[], optional_episodes?: unknown[], excerpts?: ExcerptLabel[],
 *   transcript?: TranscriptLabel, boilerplate?: PassageLabel[], boilerplate_optional?: PassageLabel[]
 * }} Labels
 */

export {}
