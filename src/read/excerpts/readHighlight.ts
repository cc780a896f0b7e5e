import type { Boilerplate, Excerpt, OutlineEntry } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { type Item, listLines, ownItems, ownLines } from './outlineItems.js'
import { addThought, readHighlightPoint, readReference, takeReference } from './readHighlightPoint.js'
import { findMarkup, stripMarkup } from './readMarkup.js'
import { readPassages } from './readPassages.js'
import type { Work } from './readWork.js'
import { setAside } from './setAside.js'
import { joinLines, type SourceLine, spanOf } from './sourceLine.js'

/** What a highlight stands in. */
export interface HighlightContext {
  work: Work
  chapter: string | null
  place: Place
}

/** The parts of a highlight of an episode that Snipd has named. */
const partLabel = /^(Summary|Key takeaways|Transcript|Quote)\s*:$/i

/** One highlight with what stands below it; of an episode also what the app says it is about. */
export function readHighlight(item: Item, context: HighlightContext): (Excerpt | OutlineEntry | Boilerplate)[] {
  const { work, chapter, place } = context
  const lines = ownLines(item).map(unquote)
  const excerpt: Excerpt = {
    type: 'excerpt',
    value: '',
    source: work.source,
    chapter,
    children: [],
    position: place(spanOf(listLines(item))),
  }
  const rest: SourceLine[] = []
  rest.push(...lines.filter(isProperty))
  const shown = lines
    .filter((line) => !isProperty(line))
    .map((line) => readLine(line, excerpt))
    .filter((line) => line.words !== '')
  const remarks: Item[] = []
  for (const child of ownItems(item)) {
    if (readHighlightPoint(child, excerpt)) continue
    if (listLines(child).every(isProperty)) rest.push(...listLines(child))
    else remarks.push(child)
  }
  const parts = work.isEpisode ? splitParts(shown) : new Map<string, SourceLine[]>()
  const summary: OutlineEntry[] = []
  if (parts.size > 1) {
    excerpt.title = toWords(parts.get('') ?? [])
    const said = parts.get('transcript') ?? parts.get('quote') ?? []
    const about = [...(parts.get('summary') ?? []), ...(parts.get('key takeaways') ?? [])]
    const bullets = remarks.splice(0).map((child) => toWords(listLines(child)) ?? '')
    if (said.length > 0) {
      excerpt.children = readPassages(said, place)
      excerpt.value = excerpt.children.map((turn) => turn.value).join('\n')
      if (excerpt.children.every((turn) => turn.speaker === null)) excerpt.children = []
      if (about.length + bullets.length > 0)
        summary.push({
          type: 'outlineEntry',
          title: excerpt.title,
          summary: toWords(about),
          bullets,
          position: place(spanOf(about.length > 0 ? about : listLines(item))),
        })
    } else excerpt.value = [toWords(about), ...bullets].filter((words) => words !== null).join('\n')
  } else excerpt.value = toWords(shown) ?? ''
  for (const remark of remarks)
    addThought(
      excerpt,
      listLines(remark).map((line) => line.words),
    )
  const empty = excerpt.value === '' && !excerpt.title && !excerpt.thought
  return [...(empty ? setAside(listLines(item), place) : [excerpt]), ...summary, ...setAside(rest, place)]
}

/** A line without the marks of a quotation: `> `, `[!quote] `. */
function unquote(line: SourceLine): SourceLine {
  return { ...line, words: line.words.replace(/^(?:> ?)+/, '').replace(/^\[!\w+\][-+]? ?/, '') }
}

/** What Logseq itself keeps of a point: `id:: 0000-…`. */
function isProperty(line: SourceLine): boolean {
  return /^[\w-]{1,40}:: ?\S*$/.test(line.words)
}

/** A line without its reference, which goes into the excerpt. */
function readLine(line: SourceLine, excerpt: Excerpt): SourceLine {
  const taken = takeReference(line.words)
  if (taken) {
    readReference(taken.reference, excerpt)
    return { ...line, words: taken.rest }
  }
  const [link] = findMarkup(line.words)
  if (!link || link.start > 0 || link.end < line.words.length || !/^View Highlight$/i.test(link.words)) return line
  readReference(`(${line.words})`, excerpt)
  return { ...line, words: '' }
}

function splitParts(lines: readonly SourceLine[]): Map<string, SourceLine[]> {
  const parts = new Map<string, SourceLine[]>([['', []]])
  let name = ''
  for (const line of lines) {
    const label = partLabel.exec(line.words)?.[1]
    if (label !== undefined) {
      name = label.toLowerCase()
      if (!parts.has(name)) parts.set(name, [])
    } else parts.get(name)?.push(line)
  }
  return parts
}

function toWords(lines: readonly SourceLine[]): string | null {
  return joinLines(lines.map((line) => stripMarkup(line.words)))
}
