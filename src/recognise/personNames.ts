import type { Span } from '../text/lines.js'
import type { Text } from '../text/text.js'

/** Names of several people are no longer each than this. UTF-16 units. */
const longest = 24

/**
 * The names on a line that is nothing but names: `史炎、大雄 / 周鱼`. One span, the whole line, where it is not.
 */
export function splitNames({ folded, enclosed }: Text, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const separates = at === end || (!enclosed[at] && /[、/&;|+,]/.test(folded[at] ?? ''))
    if (!separates) continue
    const part = trim(folded, { start: from, end: at })
    if (part.end > part.start) parts.push(part)
    from = at + 1
  }
  return parts.length > 1 &&
    parts.every((part) => isName(folded.slice(part.start, part.end))) &&
    !isNameAndAbout(folded, parts)
    ? parts
    : [{ start, end }]
}

function isName(words: string): boolean {
  if (/^[A-Za-z]\w* \p{Script=Han}/u.test(words)) return false
  const bare = words.replace(/\([^)]*\)|@\S+/g, '').trim()
  return (
    words.length <= longest + 16 &&
    bare.length <= longest &&
    !/[。!?:;《》「」]/.test(bare) &&
    /\p{L}/u.test(words) &&
    (bare.match(/\p{Script=Han}/gu)?.length ?? 0) <= 6
  )
}

/** `钱庄，某某创始人`: a comma after which no further name follows begins what is said of the first. */
function isNameAndAbout(folded: string, parts: readonly Span[]): boolean {
  const second = parts[1]
  if (!second) return false
  return folded[second.start - 1] === ',' || folded.slice(parts[0]?.end, second.start).includes(',')
}

function trim(folded: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && folded[from] === ' ') from++
  while (to > from && folded[to - 1] === ' ') to--
  return { start: from, end: to }
}
