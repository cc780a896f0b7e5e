import { isClosed } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'

/** So many quotations have their page in the line above. */
const fewest = 2

/** A page that is not known is said in no more. UTF-16 units. */
const longest = 30

const vague =
  /(?:[页頁](?:码|碼|数|數)?|\bpages?\b|\bpp?\.).{0,12}(?:忘|不详|不詳|不明|不记得|不記得|没记|沒記|未记|未記|大概|大约|大約|左右|上下|\?|？|unknown|forgot|lost|around|about|somewhere)|(?:忘|不记得|不記得|没记|沒記|未记|未記|大概|大约|大約|somewhere|around|about|unknown|forgot|no)\P{P}{0,8}(?:[页頁]|\bpages?\b|\bp\.)/iu

/** Lines over quotations that say of their page that it is not known, among such as say it: `页码忘了，大概三十几页`. */
export function markVaguePages(lines: readonly NoteLine[]): NoteLine[] {
  const isOver = (line: NoteLine, i: number) => {
    const next = lines[i + 1]
    return line.gap > 0 && next !== undefined && next.gap === 0 && next.mark !== '>' && isClosed(next.mark)
  }
  if (lines.filter((line, i) => line.stamp?.place != null && isOver(line, i)).length < fewest) return [...lines]
  return lines.map((line, i) => {
    const isVague = line.stamp === null && line.depth === 0 && line.thought === null && !line.furniture
    if (!isVague || line.words.length > longest || !vague.test(line.words) || !isOver(line, i)) return line
    return {
      ...line,
      stamp: { date: null, dated: false, place: line.words, kind: null, labelled: false, numbered: false },
    }
  })
}
