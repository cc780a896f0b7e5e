import { type Span, splitLines } from '../../text/lines.js'
import type { EpisodeContent, Root } from '../../tree/nodes.js'
import { Composer } from '../composition.js'
import { readComposition, readEpisodeNotes } from '../readComposition.js'
import { isAddress } from './isAddress.js'
import type { Body } from './readBody.js'

/** Markup that one look at a line can find; each part is bounded, and the plainest is taken away. */
const markup = /\[([^[\]\n]{1,100})\]\(([^()\s]{1,300})\)|\*{2,3}|<\/?[A-Za-z][^<>\n]{0,100}>|\\(?=[[\]*_#>`-])/g

/** A document that the Markdown engine would take too long for: its lines, with the plainest markup gone. */
export function readPlainly({ source, start }: Body, known: readonly EpisodeContent[]): Root['children'] {
  const composer = new Composer(source)
  for (const line of splitLines(source)) {
    if (line.end <= start) continue
    const text = source.slice(line.start, line.end)
    const quote = /^[ \t]*>[ \t>]*/.exec(text)?.[0].length ?? 0
    writeLine(composer, source, { start: line.start + quote, end: line.end })
  }
  const composition = composer.finish()
  return known.length > 0 ? [readEpisodeNotes(composition, known)] : readComposition(composition)
}

function writeLine(composer: Composer, source: string, line: Span): void {
  const text = source.slice(line.start, line.end)
  const write = (start: number, end: number) =>
    composer.write(text.slice(start, end), { start: line.start + start, end: line.start + end })
  let at = 0
  for (const { index, 0: whole, 1: words, 2: url } of text.matchAll(markup)) {
    write(at, index)
    at = index + whole.length
    if (words === undefined || url === undefined) continue
    if (isAddress(url)) composer.link(url, () => write(index + 1, index + 1 + words.length))
    else write(index, at)
  }
  write(at, text.length)
}
