import type { NoteLine } from './noteLine.js'

/** Who wrote the notes, named over them: `Users: a, b`. */
const stated = /^(?:users?|annotators?|用户|用戶)\s?[:：]\s?(.{1,400})$/i

/** Lines that are the name of who wrote an entry, where the head names all who did, are of the app. */
export function closeUsers(lines: readonly NoteLine[]): NoteLine[] {
  const names = new Set(lines.flatMap(({ words }) => stated.exec(words)?.[1]?.split(/[,，、]\s*/) ?? []))
  if (names.size === 0) return [...lines]
  return lines.map((line) => (names.has(line.words) ? { ...line, furniture: true } : line))
}
