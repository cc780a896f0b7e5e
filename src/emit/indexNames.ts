/** The names of the indexes. */
export const indexNames = ['glossary', 'people', 'links', 'chapters'] as const

/** The name of an index. */
export type IndexName = (typeof indexNames)[number]

/** The formats of an index: tables, and JSON, which holds what each source says by itself. */
export const indexFormats: readonly string[] = ['csv', 'tsv', 'json', 'ndjson', 'markdown']
