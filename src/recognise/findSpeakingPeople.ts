import type { EpisodeContent, Person, Turn } from '../tree/nodes.js'

/** A transcript names people where it has no more speakers than this. */
const most = 8

const nameless = /^(?:说话人|發言人|发言人|speaker|unknown|q|a|问|答)[\s_#]*\d*$/i
const hosting = /(?:your host|i host|主持人|主播|欢迎收听|欢迎来到)/i

/** The people whom a transcript labels and nothing else names: who says that they host does, the others are guests. */
export function findSpeakingPeople(nodes: readonly EpisodeContent[]): Person[] {
  const known = new Set(nodes.flatMap((node) => (node.type === 'person' ? [node.name] : [])))
  const first = new Map<string, Turn>()
  const hosts = new Set<string>()
  for (const node of nodes) {
    if (node.type !== 'turn' || node.speaker === null || nameless.test(node.speaker)) continue
    if (!first.has(node.speaker)) first.set(node.speaker, node)
    if (hosting.test(node.value.slice(0, 400)) && first.get(node.speaker) === node) hosts.add(node.speaker)
  }
  if (first.size > most) return []
  return [...first].flatMap(([name, { position }]): Person[] =>
    known.has(name)
      ? []
      : [
          {
            type: 'person',
            name,
            role: hosts.has(name) ? 'host' : 'guest',
            about: null,
            links: [],
            ...(position ? { position } : {}),
          },
        ],
  )
}
