/** The formats of an index: tables, and JSON, which holds what each source says by itself. */
export const indexFormats = ['csv', 'tsv', 'json', 'ndjson', 'markdown'] as const

export type IndexFormat = (typeof indexFormats)[number]
