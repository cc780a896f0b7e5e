import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { readFacts } from './excerpts/readFacts.js'
import { readHighlights } from './excerpts/readHighlights.js'
import { readShowNotes } from './excerpts/readShowNotes.js'
import { readSnips } from './excerpts/readSnips.js'
import { readWork } from './excerpts/readWork.js'
import { readSourceLines, type SourceLine, spanOf } from './excerpts/sourceLine.js'
import type { Reader } from './reader.js'

/**
 * Highlights as Readwise exports them for Markdown, Obsidian and Logseq, and snips of an episode as Snipd does. A podcast becomes an
 * episode with its excerpts, a book or an article excerpts alone.
 */
export const readwise: Reader = {
  name: 'readwise',
  read(source) {
    const place = createPlacer(source)
    return {
      type: 'root',
      children: splitWorks(readSourceLines(source)).flatMap((lines) => readWorkOf(source, lines, place)),
      position: place({ start: 0, end: source.length }),
    }
  },
}

/** Snipd puts several episodes into one file: each has a heading and its metadata. */
function splitWorks(lines: readonly SourceLine[]): SourceLine[][] {
  const heads = lines.flatMap((line, i) => (/^## Episode metadata$/i.test(line.words) ? [i] : []))
  if (heads.length < 2) return [[...lines]]
  const starts = heads.map((head, i) => {
    const before = i === 0 ? 0 : (heads[i - 1] ?? 0)
    const title = lines.slice(before, head).findLastIndex((line) => /^# /.test(line.words))
    return i === 0 ? 0 : title < 0 ? head : before + title
  })
  return starts.map((start, i) => lines.slice(start, starts[i + 1]))
}

function readWorkOf(source: string, lines: readonly SourceLine[], place: Place): Root['children'] {
  const { facts, showNotes, body } = readFacts(lines)
  const hasSnips =
    facts.some((fact) => fact.key === 'episode title') || body.some((line) => /^#+ Snips$/i.test(line.words))
  const work = readWork(facts, hasSnips, place)
  const found = hasSnips ? readSnips(body, work, place) : readHighlights(body, work, place)
  const excerpts = found.filter((node) => node.type === 'excerpt' || node.type === 'boilerplate')
  const inEpisode = found.filter((node) => node.type === 'outlineEntry' || node.type === 'turn')
  if (!work.isEpisode) return [...work.rest, ...excerpts]
  const content: EpisodeContent[] =
    showNotes.length > 0 ? readShowNotes(source, showNotes, { known: work.content, place }) : work.content
  const span = spanOf(lines)
  return [{ type: 'episode', children: [...content, ...inEpisode], position: place(span) }, ...work.rest, ...excerpts]
}
