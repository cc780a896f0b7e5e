import type { Span } from './lines.js'
import { type Anchor, spanAt, spansIn, type Text } from './text.js'

/** An address in a text: the words that lead to it, or the address itself where it stands bare. */
export interface LinkSpan extends Anchor {
  bare: boolean
}

/** The addresses of a stretch, in order: words that are linked, and URLs that stand as they are. */
export function linksIn(text: Text, span: Span): LinkSpan[] {
  const anchors = spansIn(text.anchors, span).map((anchor) => ({ ...anchor, bare: isAddress(text, anchor) }))
  const urls = spansIn(text.urls, span)
    .filter((url) => !spanAt(text.anchors, url.start))
    .map((url) => ({ ...url, url: text.source.slice(url.start, url.end), bare: true }))
  return [...anchors, ...urls].sort((a, b) => a.start - b.start)
}

/** Linked words that are an address themselves name nothing. */
function isAddress({ source }: Text, { start, end }: Span): boolean {
  return /^\s*https?:\/\/\S+\s*$/i.test(source.slice(start, end))
}
