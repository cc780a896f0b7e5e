import type { FormatName } from '../../formats.js'

/** An option of `notes parse` that some formats take. */
export interface FormatOption {
  /** What commander calls its value: the flag in camel case. */
  readonly key: string
  /** The flag with its value, if it takes one: `--csv-dialect <name>`. */
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  readonly formats: readonly FormatName[]
  /** What the emitters of these formats call it. */
  readonly option: string
}

/** The options of formats, in the order of the help. */
export const formatOptions = [
  {
    key: 'table',
    flags: '--table <name>',
    description: 'for csv and tsv: write only this table, e.g. chapters',
    formats: ['csv', 'tsv'],
    option: 'table',
  },
  {
    key: 'csvDialect',
    flags: '--csv-dialect <name>',
    description: 'for csv: plain, or such that Excel and WPS open it',
    choices: ['rfc4180', 'excel'],
    formats: ['csv'],
    option: 'dialect',
  },
  {
    key: 'flavor',
    flags: '--flavor <name>',
    description: 'for markdown: for which app',
    choices: ['plain', 'obsidian', 'logseq'],
    formats: ['markdown'],
    option: 'flavor',
  },
  {
    key: 'links',
    flags: '--links',
    description: 'for markdown: lead to notes of people and terms, [[…]]; not in plain',
    formats: ['markdown'],
    option: 'links',
  },
  {
    key: 'media',
    flags: '--media <url>',
    description: 'for html: the sound file or player that times lead to; {seconds} stands for the time',
    formats: ['html'],
    option: 'media',
  },
  {
    key: 'pageLanguage',
    flags: '--page-language <name>',
    description: 'for html: the language of headings and labels, else that of the text',
    choices: ['en', 'zh'],
    formats: ['html'],
    option: 'language',
  },
] as const satisfies readonly FormatOption[]

export type FormatOptionKey = (typeof formatOptions)[number]['key']
