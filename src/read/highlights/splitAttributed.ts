import { isAroundList } from './isAroundList.js'
import { isRemark } from './isRemark.js'
import type { NoteLine } from './noteLine.js'
import { isSideTitle, type NotePart } from './notePart.js'

/** So many numbers part a list of passages. */
const fewest = 2

/** Passages end with whom they are from; a block without such words is one by itself, or where numbers part them, none. */
export function splitAttributed(lines: readonly NoteLine[], top: ReadonlySet<NoteLine>): NotePart[] {
  const isNumbered = countNumbers(lines) >= fewest && countNumbers(lines) * 2 >= lines.filter(isNamed).length
  const parts: NotePart[] = []
  let open = false
  const set = (kind: NotePart['kind'], line: NoteLine) => parts.push({ kind, lines: [line] })
  for (const line of lines) {
    const last = parts.at(-1)
    const entry = last?.kind === 'entry' ? last : null
    const isEnded = entry?.lines.some(isNamed) === true
    if (line.ruler) open = false
    else if (line.furniture || line.depth > 0 || top.has(line)) {
      set(line.furniture || top.has(line) ? 'aside' : 'chapter', line)
      open = false
    } else if (isNumbered && isNumber(line)) open = set('entry', bare(line)) > 0
    else if (line.attribution && entry && !entry.lines.some((one) => one.attribution)) {
      entry.lines.push(line)
      open = false
    } else if (entry && ((open && line.gap === 0) || (isEnded && isRemark(line)) || (isNumbered && !isEnded))) {
      entry.lines.push(line)
      // Brackets that are closed say all.
      open = isNumbered || !/[)）]$/.test(line.words)
    } else if (isNumbered) {
      set('aside', { ...line, furniture: true })
      open = false
    } else open = set('entry', line) > 0
  }
  return closeAround(parts).map((part, i, all) => (isSideTitle(part, i, all) ? { ...part, kind: 'aside' } : part))
}

function isNamed({ attribution, tail }: NoteLine): boolean {
  return attribution !== null || tail !== null
}

function isNumber(line: NoteLine): boolean {
  return line.opening === true || (line.mark === '1' && line.gap > 0)
}

function countNumbers(lines: readonly NoteLine[]): number {
  return lines.filter(isNumber).length
}

function bare(line: NoteLine): NoteLine {
  return line.mark === '1' ? { ...line, words: line.inner, mark: /^[“"「『]/.exec(line.inner)?.[0] ?? '' } : line
}

/** Blocks without a name before the first passage and behind the last, from the first of them that is not of the list. */
function closeAround(parts: readonly NotePart[]): NotePart[] {
  const isPassage = ({ kind, lines }: NotePart) => kind === 'entry' && lines.some(isNamed)
  const isAround = ({ lines }: NotePart) => lines.some(({ words }) => isAroundList(words))
  const first = parts.findIndex(isPassage)
  const last = parts.findLastIndex(isPassage)
  const head = parts.slice(0, Math.max(0, first)).findLastIndex(isAround)
  const foot = parts.findIndex((part, i) => i > last && isAround(part))
  return parts.flatMap((part, i) =>
    part.kind === 'entry' && (i <= head || (foot >= 0 && i >= foot))
      ? part.lines.map((line): NotePart => ({ kind: 'aside', lines: [{ ...line, furniture: true }] }))
      : [part],
  )
}
