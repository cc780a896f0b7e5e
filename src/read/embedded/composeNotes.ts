import type { Position } from 'unist'
import { clean } from '../../text/clean.js'
import type { Span } from '../../text/lines.js'
import type { Boilerplate } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { composeHtml } from '../composeHtml.js'
import { Composer, type Composition } from '../composition.js'
import { Decoding } from './decoding.js'
import { isMarkup } from './isMarkup.js'

/** Show notes as they are seen, and what stands among them that is none. */
export interface ComposedNotes {
  composition: Composition
  asides: Boilerplate[]
}

/**
 * The show notes of one episode, from the fields of its record that hold them: HTML as it is seen, other text as it stands.
 *
 * The composer sees the record alone: the lines of a feed must not be counted again for each of its items.
 */
export function composeNotes(source: string, record: Span, fields: readonly Decoding[], place: Place): ComposedNotes {
  const composer = new Composer(source.slice(record.start, record.end))
  const toRecord = ({ start, end }: Span): Span => ({ start: start - record.start, end: end - record.start })
  const toSource = ({ start, end }: Span): Position => place({ start: start + record.start, end: end + record.start })
  const spanOf = ({ start, end }: Position): Span => ({ start: start.offset ?? 0, end: end.offset ?? 0 })
  const asides: Boilerplate[] = []
  for (const field of fields) {
    composer.breakBlock()
    if (isMarkup(field.text)) {
      const html = showLineBreaks(field)
      const whole = { start: 0, end: html.text.length }
      for (const { value, span } of composeHtml(html.text, whole, composer, (from) => toRecord(html.toSource(from))))
        asides.push({ type: 'boilerplate', reason: 'page-furniture', value: clean(value), position: toSource(span) })
    } else for (const { words, from } of field.pieces) composer.write(words, toRecord(from))
  }
  const { text, anchors, images, place: placeInRecord } = composer.finish()
  return {
    composition: {
      text,
      anchors,
      images: images.map((image) =>
        image.position ? { ...image, position: toSource(spanOf(image.position)) } : image,
      ),
      place: (span) => toSource(spanOf(placeInRecord(span))),
    },
    asides,
  }
}

const block = /<(?:p|div|li|ul|ol|h[1-6]|tr|table|pre|section|article|blockquote)(?:\s[^<>]*)?\/?>/i
const lineBreaks = /\r\n|\n|\r/g

/** Many feeds put links into text whose lines are real lines: where HTML has no blocks of its own, its line breaks are meant. */
function showLineBreaks(field: Decoding): Decoding {
  const { text } = field
  if (block.test(text)) return field
  const bare = [...text.matchAll(lineBreaks)].filter((match) => !isAtBreak(text, match.index, match[0].length)).length
  if (bare <= (text.match(/<br\b/gi)?.length ?? 0)) return field
  const lines = new Decoding()
  for (const { words, from, exact, start } of field.pieces) {
    let at = 0
    const spanOf = (first: number, end: number) => (exact ? { start: from.start + first, end: from.start + end } : from)
    for (const match of words.matchAll(lineBreaks)) {
      const end = match.index + match[0].length
      lines.add(words.slice(at, match.index), spanOf(at, match.index), exact)
      const shown = isAtBreak(text, start + match.index, match[0].length)
      lines.add(shown ? '\n' : '<br>', spanOf(match.index, end), false)
      at = end
    }
    lines.add(words.slice(at), spanOf(at, words.length), exact)
  }
  return lines
}

/** Whether a line break of the source stands beside one of the markup. */
function isAtBreak(text: string, at: number, length: number): boolean {
  return (
    /<br\b[^<>]*>\s*$/i.test(text.slice(Math.max(0, at - 40), at)) ||
    /^\s*<br\b/i.test(text.slice(at + length, at + length + 20))
  )
}
