/** Neighbours that share a name. */
export interface Run<Item> {
  readonly name: string | null
  readonly items: readonly Item[]
}

/**
 * Split items into runs of neighbours with the same name, in their order.
 *
 * @example
 * splitRuns(['aa', 'ab', 'ba'], (word) => word.charAt(0)) // => [{name: 'a', items: ['aa', 'ab']}, {name: 'b', items: ['ba']}]
 */
export function splitRuns<Item>(items: readonly Item[], nameRun: (item: Item) => string | null): Run<Item>[] {
  const runs: { name: string | null; items: Item[] }[] = []
  for (const item of items) {
    const name = nameRun(item)
    const last = runs.at(-1)
    if (last?.name === name) last.items.push(item)
    else runs.push({ name, items: [item] })
  }
  return runs
}
