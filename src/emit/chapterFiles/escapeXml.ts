const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Escape one line (see `toLine`) for XML 1.0: for an attribute in double quotes, or between tags, where `]]>` must not stand either.
 *
 * @example
 * escapeXml('R&D "<1>" ]]>') // => 'R&amp;D &quot;&lt;1&gt;&quot; ]]&gt;'
 */
export function escapeXml(line: string): string {
  return line.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
