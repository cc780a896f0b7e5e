/**
 * Gather items by a key, the groups in the order of their first items.
 *
 * @example
 * groupBy([1, 2, 3], (number) => number % 2) // => Map {1 => [1, 3], 0 => [2]}
 */
export function groupBy<Item, Key>(items: readonly Item[], findKey: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = findKey(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
