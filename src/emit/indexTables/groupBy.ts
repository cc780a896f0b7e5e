/**
 * Items that share a key, in the order of their first ones.
 *
 * @example
 * groupBy(['Ab', 'c', 'ab'], (text) => text.toLowerCase()) // => [['Ab', 'ab'], ['c']]
 */
export function groupBy<Item>(items: readonly Item[], key: (item: Item, index: number) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const [index, item] of items.entries()) {
    const name = key(item, index)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return [...groups.values()]
}
