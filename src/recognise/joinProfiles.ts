import type { EpisodeContent, Paragraph, Person } from '../tree/nodes.js'

/** A line about somebody is no longer than this. UTF-16 units. */
const longest = 160

/**
 * Lines `某某（某公司创始人）` on people whom a list names without saying more, wherever they stand: what they say belongs to those people.
 */
export function joinProfiles(nodes: readonly EpisodeContent[]): EpisodeContent[] {
  const silent = nodes.filter((node): node is Person => node.type === 'person' && node.about === null)
  if (silent.length === 0) return [...nodes]
  return nodes.filter((node) => {
    if (node.type !== 'paragraph') return true
    const profile = readProfile(node)
    const person = profile && silent.find(({ name, about }) => about === null && isNamed(name, profile.name))
    if (!person) return true
    person.about = profile.about
    return false
  })
}

function readProfile({ value }: Paragraph): { name: string; about: string } | null {
  const [, name, about] = /^([^（(。：:，,]{1,16}?) ?([（(].*)$/s.exec(value) ?? []
  if (!name || !about || value.length > longest || /。./.test(about)) return null
  const wrapped = /^[（(]([^（(]*)[)）]$/.exec(about)?.[1]
  return { name, about: wrapped ?? about }
}

/** `李某某_Justin` is 李某某. */
function isNamed(name: string, words: string): boolean {
  return name.startsWith(words) && /^[_ ]?[A-Za-z]*$/.test(name.slice(words.length))
}
