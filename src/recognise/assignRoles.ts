import type { EpisodeContent } from '../tree/nodes.js'
import { readRole } from '../vocabulary/lexicon.js'
import type { Block } from './block.js'

const hosting = /主持|主播|主理|host/i

/** Who hosts another show is a guest of this one: `播客《某某》主播`. */
const elsewhere = /[《「“][^《》「」“”]{1,24}[》」”] ?(?:播客)?的?(?:主播|主持|主理)/

/**
 * Without a role word: who is said to host does, and who is not introduced beside others who are, or where nobody is; the others of a
 * list are guests, those of a list of credits made the show. In a list that begins with people who host shows and goes on with others, the
 * former host, whatever shows.
 */
export function assignRoles(nodes: EpisodeContent[], kind: Block['kind']): EpisodeContent[] {
  const people = nodes.filter((node) => node.type === 'person')
  const first = people[0]
  const isRegular = kind === 'people' && people.length > 1 && first?.about === null
  const hostsOfAny = people.filter(({ about }) => about !== null && hosting.test(about))
  const isSplit =
    kind === 'people' &&
    hostsOfAny.length > 0 &&
    hostsOfAny.length < people.length &&
    hostsOfAny.every((node, i) => node === people[i])
  for (const node of people) {
    if (node.role !== 'unknown') continue
    const stated = node.about === null ? null : isHost(node.about) ? 'host' : readRole(node.about)
    if (kind === 'credits') node.role = 'producer'
    else if (isSplit && hostsOfAny.includes(node)) node.role = 'host'
    else {
      node.role = stated ?? (isRegular && node.about === null ? 'host' : 'guest')
      if (stated === null) node.data = { ...node.data, isRoleGuessed: true }
    }
  }
  return nodes
}

function isHost(about: string): boolean {
  return hosting.test(about) && !elsewhere.test(about)
}
