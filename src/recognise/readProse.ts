import { clean } from '../text/clean.js'
import type { Span } from '../text/lines.js'
import { spansIn, type Text } from '../text/text.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { isFurniture, isPromotion } from '../vocabulary/lexicon.js'
import type { Block } from './block.js'
import type { Place } from './place.js'
import { readContact } from './readContact.js'

const picture = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)(?:$|[?#!@])/i

/** Prose: paragraphs, with images, links on a line of their own, contacts, promotion and furniture told apart. */
export function readProse(text: Text, block: Block, place: Place): EpisodeContent[] {
  const spans = block.pieces.map((piece) => piece.body)
  if (block.label && block.kind === 'other') spans.unshift(block.label.words)
  if (block.value) spans.unshift(block.value)
  return spans.map((span) => readParagraph(text, span, place))
}

/** What one line of prose is. */
export function readParagraph(text: Text, span: Span, place: Place): EpisodeContent {
  const words = text.folded.slice(span.start, span.end)
  const value = clean(text.source.slice(span.start, span.end))
  const position = place(span)
  const url = spansIn(text.urls, span)[0]
  if (url && url.start === span.start && url.end === span.end) {
    if (picture.test(value)) return { type: 'image', url: value, alt: null, position }
    return { type: 'link', title: null, url: value, number: null, position }
  }
  const contact = readContact(text, span)
  if (contact) return { type: 'contact', ...contact, position }
  if (isFurniture(words)) return { type: 'boilerplate', reason: 'page-furniture', value, position }
  if (words.length <= 200 && isPromotion(words)) return { type: 'boilerplate', reason: 'promotion', value, position }
  return { type: 'paragraph', value, position }
}
