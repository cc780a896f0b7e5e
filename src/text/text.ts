import { type Clock, findClocks } from './clocks.js'
import { findEnclosures } from './enclosures.js'
import { fold } from './fold.js'
import { findFrameRate } from './frames.js'
import type { Span } from './lines.js'
import { findUrls } from './urls.js'

/** A source with all that is computed once per text, before any cut. Offsets are the same in all of it. */
export interface Text {
  source: string
  folded: string
  urls: readonly Span[]
  /** 1 inside brackets and quotation marks, else 0. */
  enclosed: Uint8Array
  /** Clock times outside URLs. */
  clocks: readonly Clock[]
  /** How many frames a second has, where its times count them; else null. */
  frameRate: number | null
  /** Stretches that the format of the input links to an address; in order. */
  anchors: readonly Anchor[]
}

/** Words with the address they lead to. */
export interface Anchor extends Span {
  url: string
}

/** Read a source once: fold it and find its URLs, brackets and clock times. */
export function createText(source: string, anchors: readonly Anchor[] = []): Text {
  const folded = fold(source)
  const urls = findUrls(source)
  const frameRate = findFrameRate(folded)
  return {
    source,
    folded,
    urls,
    enclosed: findEnclosures(folded),
    clocks: findClocks(folded, frameRate).filter((clock) => !spanAt(urls, clock.start)),
    frameRate,
    anchors,
  }
}

/** The span that holds an offset; the spans are in order and do not overlap. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[firstFrom(spans, offset + 1) - 1]
  return span && offset < span.end ? span : undefined
}

/** The spans that begin within a stretch. */
export function spansIn<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end))
}

/** Index of the first span that begins at or behind an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span && span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
