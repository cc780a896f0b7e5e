import { keyOf } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'

/** So many stamps of one kind make a list. */
const many = 3

/** Where many stamps say one thing, the only one that says another is none of the list: `progress: 100%` in a head. */
export function dropStrayStamps(lines: readonly NoteLine[]): NoteLine[] {
  const counts = new Map<string, number>()
  for (const line of lines) if (line.stamp) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  const isList = [...counts.values()].some((count) => count >= many)
  const first = lines.find((line) => line.stamp)
  return lines.map((line) =>
    isList && line === first && counts.get(keyOf(line)) === 1 && line.stamp?.kind == null
      ? { ...line, stamp: null }
      : line,
  )
}
