import { isAroundList } from './isAroundList.js'
import { isRemark } from './isRemark.js'
import type { NoteLine } from './noteLine.js'
import { arrow, syncedBy } from './signs.js'

/** How the entries of reading notes are told apart. */
export interface NoteLayout {
  /** By a line of date or page at each, by a mark before each, by the name of its author behind each, or by rulers alone. */
  form: 'stamped' | 'marked' | 'attributed' | 'ruled'
  /** The mark that opens a passage, empty for none. */
  mark: string
  /** Whether a stamp stands under its entry, by `keyOf`. */
  below: ReadonlySet<string>
  /** Whether rulers part the entries; else what stands behind one is the reader's own. */
  parting: boolean
  /**
   * Where the reader's own words stand that no sign tells: between its stamp and the next ruler, or behind a blank line over its stamp.
   */
  remarks: 'under-stamp' | 'over-stamp' | null
  /** Whether lines in brackets close the entries. */
  footed: boolean
}

/** Stamps that say the same things stand at the same place. */
export function keyOf({ stamp }: NoteLine): string {
  return stamp === null
    ? ''
    : stamp.numbered
      ? 'number'
      : `${stamp.dated ? 'date' : ''}${stamp.place === null ? '' : 'place'}`
}

/** Passages whose end can be told: each line is marked, or they stand in quotation marks. */
export function isClosed(mark: string): boolean {
  return mark === '>' || /^[“"「『]$/.test(mark)
}

/** So many rulers part a list. */
const fewest = 3

/** Whether rulers, more than any mark, part the entries. */
function isRuled(lines: readonly NoteLine[], marked: number): boolean {
  const rulers = lines.filter((line) => line.ruler).length
  return rulers >= fewest && marked < rulers
}

/** Blocks of lines without a blank one between them. */
export function splitBlocks(lines: readonly NoteLine[]): NoteLine[][] {
  const blocks: NoteLine[][] = []
  let open = false
  for (const line of lines) {
    if (line.ruler) open = false
    else if (!open || line.gap > 0) blocks.push([line])
    else blocks.at(-1)?.push(line)
    if (!line.ruler) open = true
  }
  return blocks
}

/** The layout of lines that are taken to be reading notes. */
export function findNoteLayout(lines: readonly NoteLine[]): NoteLayout {
  const stamps = lines.filter((line) => line.stamp !== null)
  const mark = findMark(lines)
  const marked = lines.filter((line) => line.mark === mark && mark !== '').length
  const blocks = splitBlocks(lines)
  const attributed = countAttributed(blocks)
  const form =
    stamps.length >= 2 && stamps.length * 2 >= (isClosed(mark) ? countRuns(lines, mark) : marked)
      ? 'stamped'
      : attributed >= 2 && attributed * 2 >= blocks.filter((block) => !isBeside(block)).length - 1
        ? 'attributed'
        : isRuled(lines, marked)
          ? 'ruled'
          : 'marked'
  const below = form === 'stamped' ? findBelow(lines) : new Set<string>()
  const remarks = findRemarks(lines, below)
  return {
    form,
    mark: form === 'attributed' ? '' : mark,
    below,
    parting: remarks === 'under-stamp' || isParting(lines, mark),
    remarks,
    footed: lines.some((line) => line.foot !== undefined),
  }
}

/** What is said of a passage, or stands around the list of them. */
function isBeside(block: readonly NoteLine[]): boolean {
  const [first] = block
  return (first !== undefined && isRemark(first)) || block.some(({ words }) => isAroundList(words))
}

/** Passages under numbers with the title or the page they are from. */
export function countNumbered(lines: readonly NoteLine[]): number {
  let open = false
  let count = 0
  for (const { opening, attribution } of lines) {
    if (opening) open = true
    else if (open && attribution && (attribution.title ?? attribution.place) !== null) {
      count++
      open = false
    }
  }
  return count
}

/** Blocks with words and behind them whom they are from. */
export function countAttributed(blocks: readonly (readonly NoteLine[])[]): number {
  return blocks.filter((whole, i) => {
    const said = whole.filter((line) => line.tags === null && line.stamp === null)
    const named = said.findLastIndex((line) => line.attribution !== null)
    // Below the name may stand what is said of the passage.
    const block = named > 0 && said.slice(named + 1).every(isRemark) ? said.slice(0, named + 1) : said
    const last = block.at(-1)
    if (!last) return false
    if (last.tail && last.stamp === null) return true
    if (!last.attribution || block.slice(0, -1).some((line) => line.attribution)) return false
    const before = blocks[i - 1]?.at(-1)
    return block.length > 1 || (before !== undefined && before.attribution === null)
  }).length
}

/** The mark that opens most passages; dashes, asterisks and numbers only where there is no other. */
export function findMark(lines: readonly NoteLine[]): string {
  const counts = new Map<string, number>()
  for (const line of lines)
    if (line.mark !== '' && line.stamp === null && line.thought === null)
      counts.set(line.mark, (counts.get(line.mark) ?? 0) + 1)
  if ((counts.get('原文：') ?? 0) >= 2) return '原文：'
  // Few arrows lead to what the reader says.
  for (const mark of [...counts.keys()])
    if (arrow.test(`${mark} .`) && (counts.get(mark) ?? 0) * 2 < splitBlocks(lines).length) counts.delete(mark)
  const pages = lines.filter((line) => line.page !== null)
  const bare = pages.filter((line) => line.mark === '' || isClosed(line.mark)).length
  if (bare >= 3 && bare * 2 > pages.length && (counts.get('>') ?? 0) * 2 < bare) return ''
  const paged = [...counts.keys()].find((mark) => lines.filter((line) => line.mark === mark && line.page).length >= 2)
  if (paged !== undefined) return paged
  const ordered = [...counts].sort((a, b) => b[1] - a[1])
  const [best] = ordered.filter(([mark, count]) => !/^[-*+1]$/.test(mark) && count >= 2)
  if (best) return best[0]
  return ordered.find(([mark]) => mark !== '1')?.[0] ?? ordered[0]?.[0] ?? ''
}

/** Neighbouring lines with the mark are one passage. */
function countRuns(lines: readonly NoteLine[], mark: string): number {
  return lines.filter((line, i) => line.mark === mark && (line.gap > 0 || lines[i - 1]?.mark !== mark)).length
}

/** A stamp stands under its entry where words stand right over it and a blank line, or nothing, is below. */
function findBelow(lines: readonly NoteLine[]): ReadonlySet<string> {
  const votes = new Map<string, number>()
  const content = lines.filter((line) => (!line.furniture || line.ruler) && line.foot === undefined)
  const groups = groupStamps(content)
  for (const { start, end } of groups) {
    const stamps = content.slice(start, end)
    const [line] = stamps
    if (!line) continue
    const before = content[start - 1]
    const after = content[end]
    const over = before !== undefined && !before.ruler && line.gap === 0
    const under = after === undefined ? over : !after.ruler && after.gap === 0
    const vote = stamps.some((one) => one.depth > 0) ? -1 : over === under ? 0 : over ? 1 : -1
    for (const key of new Set(stamps.map(keyOf))) votes.set(key, (votes.get(key) ?? 0) + vote)
  }
  // Without blank lines, or with one between all lines, it must tell where no entry is left without words.
  const has = (line: NoteLine | undefined) => line !== undefined && !line.ruler
  const bareHeads = groups.filter(({ end }) => !has(content[end])).length
  const bareFeet = groups.filter(({ start }) => !has(content[start - 1])).length
  const isOpened = content.slice(0, groups[0]?.start).some((line) => /[。！？.!?”"]$/.test(line.words))
  const isFoot = (isOpened && bareFeet < bareHeads) || lines.some((line) => syncedBy.test(line.words))
  return new Set([...votes].filter(([, vote]) => vote > 0 || (vote === 0 && isFoot)).map(([key]) => key))
}

/** Stamps one right below the other, as indexes; `end` exclusive. */
function groupStamps(lines: readonly NoteLine[]): { start: number; end: number }[] {
  const groups: { start: number; end: number }[] = []
  for (const [i, line] of lines.entries()) {
    const last = groups.at(-1)
    if (line.stamp === null) continue
    if (last?.end === i && line.gap === 0) last.end++
    else groups.push({ start: i, end: i + 1 })
  }
  return groups
}

/** Words of the reader stand under stamps where rulers part entries of one stamp each. */
function findRemarks(lines: readonly NoteLine[], below: ReadonlySet<string>): NoteLayout['remarks'] {
  if (below.size === 0) return null
  if (lines.some((line) => syncedBy.test(line.words))) return 'over-stamp'
  const counts = splitByRulers(lines).map((block) => groupStamps(block.filter((line) => below.has(keyOf(line)))).length)
  return counts.filter((count) => count === 1).length >= 2 && counts.every((count) => count <= 1) ? 'under-stamp' : null
}

/** The lines between rulers. */
export function splitByRulers(lines: readonly NoteLine[]): NoteLine[][] {
  const blocks: NoteLine[][] = [[]]
  for (const line of lines) {
    if (line.ruler) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

/** Rulers part entries where an entry opens right behind some of them. */
function isParting(lines: readonly NoteLine[], mark: string): boolean {
  const rulers = lines.flatMap((line, i) => (line.ruler ? [i] : []))
  const opening = rulers.filter((i) => {
    const next = lines[i + 1]
    return next === undefined || next.stamp !== null || next.ruler || (mark !== '' && next.mark === mark)
  })
  return opening.length * 3 >= rulers.length
}
