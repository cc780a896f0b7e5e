import type { DocumentEpisode } from '../../document/document.js'
import { foldName } from './foldName.js'
import type { Said } from './said.js'

type Term = DocumentEpisode['glossary'][number]

/**
 * Groups of the same term, each given by its items, joined where they name each other: `LLM（大语言模型）` in one input and
 * `大语言模型（LLM）` in another are one entry.
 *
 * One side alone is no proof, since short names stand for several things: `AI` beside `Adobe Illustrator` says nothing of the entry
 * `AI`. More than two are joined where each of them names all the others.
 */
export function joinTerms(groups: readonly (readonly Said<Term>[])[]): Said<Term>[][] {
  const names = groups.map((group) => foldName(group[0]?.item.term ?? ''))
  const aliases = groups.map((group) => new Set(group.flatMap(({ item }) => item.aliases.map(foldName))))
  const indexes = new Map(names.map((name, index) => [name, index]))
  const joined = new Map<string, Said<Term>[]>()
  for (const [index, group] of groups.entries()) {
    const partners = [...(aliases[index] ?? [])].flatMap((alias) => {
      const other = indexes.get(alias)
      return other !== undefined && aliases[other]?.has(names[index] ?? '') ? [other] : []
    })
    // Those that all name each other have the same circle.
    const circle = [...new Set([index, ...partners])].sort((a, b) => a - b).join()
    joined.set(circle, [...(joined.get(circle) ?? []), ...group])
  }
  return [...joined.values()]
}
