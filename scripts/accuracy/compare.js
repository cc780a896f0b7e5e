const invisible = /\s|[\u200b-\u200f\u2060\ufeff]|\ufe0f/gu
const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu

/**
 * Reduce a text to what counts when two are compared: no white space, width, case, or punctuation at the ends.
 *
 * @param {unknown} text
 * @example
 * fold('— Ｏｐｅｎ ing：') // => 'opening'
 */
export function fold(text) {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(edges, '')
}

/**
 * Reduce an address to what counts: no scheme, `www.`, final slash or percent encoding.
 *
 * @param {unknown} url
 * @example
 * foldUrl('https://www.example.com/a/') // => 'example.com/a'
 */
export function foldUrl(url) {
  const text = String(url ?? '').trim()
  return stripUrl(URL.canParse(text) ? decodeUrl(new URL(text).href, text) : text)
}

/**
 * @param {string} href
 * @param {string} fallback for an address whose percent signs encode nothing
 */
function decodeUrl(href, fallback) {
  try {
    return decodeURI(href)
  } catch {
    return fallback
  }
}

/** @param {string} url */
function stripUrl(url) {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

/**
 * Whether `found` is one of the acceptable values; `null` among them accepts that nothing was found.
 *
 * @param {readonly (string | null | undefined)[]} accepted
 * @param {unknown} found
 */
export function accepts(accepted, found) {
  const folded = fold(found)
  return accepted.some((value) => fold(value) === folded)
}

/**
 * The values of a label's own field and its `alt`, without the unknown ones.
 *
 * @param {string | null | undefined} value
 * @param {readonly string[] | undefined} alternatives
 * @returns {string[]}
 */
export function listKnown(value, alternatives) {
  return [value, ...(alternatives ?? [])].filter((candidate) => candidate != null)
}

/**
 * Whether two texts begin alike: the shorter of their beginnings, at least four characters of it, decides.
 *
 * @param {string | undefined} a
 * @param {string | undefined} b
 */
export function beginAlike(a, b) {
  const one = foldBeginning(a)
  const other = foldBeginning(b)
  const length = Math.min(one.length, other.length)
  return one === other || (length >= 4 && one.slice(0, length) === other.slice(0, length))
}

/**
 * The first twenty characters that count.
 *
 * @param {string | null | undefined} text
 */
export function foldBeginning(text) {
  return fold(text).slice(0, 20)
}
