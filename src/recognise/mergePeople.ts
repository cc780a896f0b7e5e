import type { EpisodeContent, Person } from '../tree/nodes.js'

/** Guests named in a row and then one by one are the same people: the first entry takes what the later ones say. */
export function mergePeople(nodes: readonly EpisodeContent[]): EpisodeContent[] {
  const known = new Map<string, Person>()
  return nodes.filter((node) => {
    if (node.type !== 'person') return true
    const key = `${node.role}\n${hanName(node.name)}`
    const first = known.get(key)
    if (!first) {
      known.set(key, node)
      return true
    }
    if (!node.data?.isRoleGuessed && first.data) first.data.isRoleGuessed = false
    first.about = joinAbouts(first.about, node.about)
    first.links.push(...node.links.filter(({ url }) => first.links.every((own) => own.url !== url)))
    return false
  })
}

/** What several entries say of somebody, each once. */
function joinAbouts(about: string | null, more: string | null): string | null {
  if (about === null || more === null) return about ?? more
  return about.includes(more) ? about : `${about} ${more}`
}

/** `林小雨Rainy`: the second name of somebody who has a Chinese one. */
function hanName(name: string): string {
  return /^\p{Script=Han}{2,4}(?=[a-z]+$)|(?<=^[a-z]+)\p{Script=Han}{2,4}$/iu.exec(name)?.[0] ?? name
}
