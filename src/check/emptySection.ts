import type { Episode, EpisodeContent, Label, Section } from '../tree/nodes.js'
import { episodesOf } from './episodesOf.js'
import type { Report, Rule } from './rule.js'

/** A heading with nothing below it. */
export const emptySection: Rule = {
  id: 'empty-section',
  description: 'a heading with nothing below it',
  severity: 'warning',
  isOnDemand: true,
  check(tree, report, file) {
    const source = String(file)
    for (const episode of episodesOf(tree)) checkEpisode(episode, source, report)
  },
}

function checkEpisode({ children, position }: Episode, source: string, report: Report): void {
  for (const [i, node] of children.entries()) {
    if (!isHeading(node)) continue
    const next = children[i + 1]
    if (next ? isHeading(next) && isBeside(node, next, source) : !hasWords(node, position?.end.offset, source))
      report(`Unexpected heading \`${node.value}\` with nothing below it, expected an item or a text`, node)
  }
}

function isHeading(node: EpisodeContent): node is Label | Section {
  return node.type === 'label' || node.type === 'section'
}

/** Whether a heading stands directly before another of its rank: one of another mark, or of words of its own, may be below it. */
function isBeside(node: Label | Section, next: Label | Section, source: string): boolean {
  if (next.type === 'label' && next.kind === 'other') return false
  const mark = readMark(node, source)
  return mark !== '' && mark === readMark(next, source) && !hasWords(node, next.position?.start.offset, source)
}

/** What stands between a mark and the words: tags, and whatever is no word. */
const gap = String.raw`(?:<[^<>]*>|[^\p{L}\p{N}<>])*$`
/** What marks the rank of a heading: the element of HTML, the signs of Markdown, a bracket. */
const marks = [String.raw`<(h[1-6])\b[^<>]*>`, '^(#{1,6})[ \\t]', '([【〖［[「『■▶▼◆●])'].map(
  (mark) => new RegExp(`${mark}${gap}`, 'iu'),
)

/** How far before the words a mark is looked for. */
const reach = 120

/** The marks before the words of a heading; empty for none. */
function readMark({ value, position }: Label | Section, source: string): string {
  const offset = position?.start.offset
  if (offset === undefined) return ''
  const before = source.slice(Math.max(0, offset - reach), offset)
  // Some headings begin with their bracket, most behind it.
  const opening = /^[^\p{L}\p{N}<>]*/u.exec(value.slice(0, 4))?.[0] ?? ''
  const line = before.slice(before.lastIndexOf('\n') + 1) + opening
  return marks.map((mark) => mark.exec(line)?.[1] ?? '').join('')
}

/** Whether words stand between a heading and an offset: what reads as nothing may have been joined to an item elsewhere. */
function hasWords({ position }: Label | Section, end: number | undefined, source: string): boolean {
  if (!position || position.end.offset === undefined || end === undefined) return true
  return /[\p{L}\p{N}]/u.test(source.slice(position.end.offset, end).replace(/<[^<>]*>|&[a-z]+;|&#\w+;/gi, ' '))
}
