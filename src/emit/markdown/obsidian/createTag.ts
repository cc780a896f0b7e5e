/**
 * Make a tag of Obsidian: letters of any script, digits, `_`, `-` and `/` for levels, at least one letter; null where nothing is left.
 *
 * @example
 * createTag('#独立 出版') // => '独立-出版'
 * createTag('2024') // => 'y2024'
 */
export function createTag(text: string): string | null {
  const levels = text.split('/').map((level) => level.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, ''))
  const tag = levels.filter((level) => level !== '').join('/')
  if (tag === '') return null
  return /\p{L}/u.test(tag) ? tag : `y${tag}`
}
