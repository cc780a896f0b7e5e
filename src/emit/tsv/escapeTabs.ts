const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/**
 * Write a text as one cell of a TSV row: tabs, line breaks and backslashes behind a backslash.
 *
 * @example
 * escapeTabs('a\tb\\c') // => 'a\\tb\\\\c'
 */
export function escapeTabs(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character)
}
