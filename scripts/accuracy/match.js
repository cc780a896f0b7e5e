/**
 * @template Label, Item
 * @typedef {object} Match
 * @property {[label: Label, item: Item][]} pairs
 * @property {Label[]} missed labels without an item
 * @property {Item[]} extra items without a label
 */

/**
 * Pair labels with found items one to one: in order, each label with the first free item that is the same, required labels first.
 *
 * @template {{optional?: boolean}} Label
 * @template Item
 * @param {readonly Label[]} labels
 * @param {readonly Item[]} items
 * @param {(label: Label, item: Item) => boolean} isSame
 * @returns {Match<Label, Item>}
 */
export function matchItems(labels, items, isSame) {
  const free = [...items]
  /** @type {Match<Label, Item>} */
  const match = { pairs: [], missed: [], extra: free }
  for (const label of orderByNeed(labels)) {
    const index = free.findIndex((item) => isSame(label, item))
    if (index === -1) match.missed.push(label)
    else for (const item of free.splice(index, 1)) match.pairs.push([label, item])
  }
  return match
}

/**
 * @template {{optional?: boolean}} Label
 * @param {readonly Label[]} labels
 */
function orderByNeed(labels) {
  return [...labels.filter((label) => !label.optional), ...labels.filter((label) => label.optional)]
}
