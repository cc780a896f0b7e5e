import type { Episode, Link } from '../tree/nodes.js'
import { episodesOf } from './episodesOf.js'
import type { Report, Rule } from './rule.js'

/** A reference with a title and no address, or with an address and no title. A list without any address is reported once. */
export const linkIncomplete: Rule = {
  id: 'link-incomplete',
  description: 'a reference without an address, or an address without a title',
  severity: 'info',
  isOnDemand: true,
  check(tree, report) {
    for (const episode of episodesOf(tree)) for (const links of listsOf(episode)) checkList(links, report)
  },
}

function checkList(links: readonly Link[], report: Report): void {
  const isBare = links.every(({ url }) => url === null)
  const [first] = links
  if (first && isBare && links.length > 1) {
    report(`Unexpected list of \`${links.length}\` references without an address, expected addresses`, first)
    return
  }
  for (const link of links)
    if (link.url === null)
      report(`Unexpected reference \`${link.title ?? link.about ?? ''}\` without an address, expected one`, link)
    else if (link.title === null) report(`Unexpected address \`${link.url}\` without a title, expected one`, link)
}

/** The references of an episode, list by list. */
function listsOf({ children }: Episode): Link[][] {
  const lists: Link[][] = []
  for (const [i, node] of children.entries()) {
    if (node.type !== 'link') continue
    if (children[i - 1]?.type === 'link') lists.at(-1)?.push(node)
    else lists.push([node])
  }
  return lists
}
