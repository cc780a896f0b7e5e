/** A page or location is looked for in so much of a line. UTF-16 units. */
const reach = 48

const digits = String.raw`\d{1,6}(?:\s?[-–—~～至]\s?\d{1,6})?`
const place = String.raw`(?:pp?\.?\s?${digits}|(?:loc\.?|location|pos\.?|位置|页码|頁碼|[页頁]|seite|s\.)\s?#?${digits}|pages?\s${digits}(?=\s?[:：|｜\])）】]|\s\s|\s[—–-])|第\s?${digits}\s?(?:[页頁]|ページ)|${digits}\s?(?:[页頁]|ページ))`
const form = new RegExp(
  `^(?:[-*+•▪◆■●]\\s+)?(?:[(（[【]\\s?(?<bracketed>${place})\\s?[)）\\]】]\\s?[:：]?\\s*|(?<bare>${place}(?=\\s?[:：|｜]|\\s[—–-]|\\s|[“「『《])|${place}\\s?(?:[（(][^（）()]{1,16}[)）]|[上下左右中])(?=\\s?[:：|｜]))(?:\\s?[:：|｜]\\s*|\\s[—–-]{1,2}\\s|\\s+|(?=[“「『《])))(?:(?=[\\p{L}\\p{N}“"「『《‘…])|(?<!\\])(?=[(（]))`,
  'iu',
)

/** A page or location before the words of a passage. */
export interface Lead {
  /** As written, without brackets. */
  place: string
  /** Where the words begin. UTF-16 units. */
  at: number
}

/**
 * The page that a line opens with, or null: `p.33  …`, `第12页：…`, `[p. 5] …`.
 *
 * @example
 * findLead('p.76：灯先灭') // => {place: 'p.76', at: 5}
 */
export function findLead(words: string): Lead | null {
  if (!/^[^\d]{0,14}\d/.test(words)) return null
  const found = form.exec(words.slice(0, reach))
  const written = found?.groups?.bracketed ?? found?.groups?.bare
  return found && written !== undefined ? { place: written.trim(), at: found[0].length } : null
}
