/** The names of the indexes, in the order in which they are listed. */
export const indexNames = ['glossary', 'people', 'links', 'chapters'] as const

export type IndexName = (typeof indexNames)[number]
