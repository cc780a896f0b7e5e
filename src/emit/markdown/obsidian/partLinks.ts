/**
 * Keep a text of a property a text: Obsidian makes a link of `[[…]]` there and knows no escape, so a word joiner (U+2060, seen by
 * nobody) parts the brackets.
 *
 * @example
 * partLinks('[[a]]') // => '[\u2060[a]]'
 */
export function partLinks(text: string): string {
  return text.replace(/\[(?=\[)/g, '[\u2060')
}
