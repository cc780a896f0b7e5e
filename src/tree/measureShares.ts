import type { Item, Owned } from './findOwners.js'

/** How much of an input became items of a kind. */
export interface Share {
  /** `nothing` is what no item holds: marks, markup, rulers; `blank` its white space. */
  readonly kind: string
  /** UTF-16 units. */
  readonly characters: number
}

const kinds: Readonly<Record<Item['type'], string>> = {
  chapter: 'chapters',
  note: 'chapters',
  section: 'sections',
  label: 'labels',
  topic: 'topics',
  outlineEntry: 'outline',
  link: 'links',
  term: 'glossary',
  person: 'people',
  contact: 'contacts',
  image: 'images',
  turn: 'transcript',
  excerpt: 'excerpts',
  paragraph: 'description',
  field: 'metadata',
  boilerplate: 'furniture',
}

/**
 * The characters of a source by what they became, the most first; together they are all of them.
 *
 * @param owners see `findOwners`
 */
export function measureShares(owners: readonly Owned[], source: string): Share[] {
  const counts = new Map<string, number>()
  const add = (kind: string, count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count)
  for (const { start, end, item } of owners) {
    if (item)
      add(item.type === 'boilerplate' && item.reason === 'promotion' ? 'promotion' : kinds[item.type], end - start)
    else {
      const solid = source.slice(start, end).replace(/\s+/g, '').length
      add('nothing', solid)
      add('blank', end - start - solid)
    }
  }
  return [...counts]
    .filter(([, characters]) => characters > 0)
    .map(([kind, characters]) => ({ kind, characters }))
    .sort((a, b) => b.characters - a.characters)
}
