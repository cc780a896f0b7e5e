import type { Definition, PhrasingContent } from 'mdast'
import type { Span } from '../../text/lines.js'
import type { Place } from '../../tree/place.js'
import { spanOf } from '../spanOf.js'
import { isAddress } from './isAddress.js'
import { readTag } from './readTag.js'
import { readWords, type Style } from './readWords.js'
import { type Run, textOf } from './runs.js'

/** What the inside of a paragraph is read with. */
export interface Reading {
  source: string
  /** Spans of the source as positions. */
  place: Place
  definitions: ReadonlyMap<string, Definition>
  /** Identifiers of the definitions that a link or picture refers to. */
  used: ReadonlySet<string>
}

/** The content of a paragraph, heading or cell as a flat list of runs: markup gone, what it says kept. */
export function flatten(reading: Reading, nodes: readonly PhrasingContent[], style: Style = plain): Run[] {
  const runs: Run[] = []
  // HTML tags are siblings of what they enclose.
  const inside = { ...style }
  for (const node of nodes) {
    if (node.type === 'html') runs.push(...readHtml(node.value, spanOf(node), inside))
    else runs.push(...flattenNode(reading, node, { ...inside }))
  }
  return runs
}

const plain: Style = { strong: false, link: null }

function flattenNode(reading: Reading, node: PhrasingContent, style: Style): Run[] {
  const from = spanOf(node)
  switch (node.type) {
    case 'text':
      return readWords(reading.source, from, style)
    case 'strong':
      return flatten(reading, node.children, { ...style, strong: true })
    case 'emphasis':
    case 'delete':
      return flatten(reading, node.children, style)
    case 'inlineCode':
      return [{ type: 'words', words: node.value, from: insideOf(reading.source, from, node.value), ...style }]
    case 'break':
      return [{ type: 'break', hard: true, from }]
    case 'link':
      return flattenLink(reading, node.url, node.children, from, style)
    case 'linkReference': {
      const target = reading.definitions.get(node.identifier)
      return flattenLink(reading, target?.url ?? '#', node.children, from, style)
    }
    case 'image':
      return flattenImage(node.url, node.alt, from)
    case 'imageReference':
      return flattenImage(reading.definitions.get(node.identifier)?.url ?? '', node.alt, from)
    default:
      return []
  }
}

function flattenLink(
  reading: Reading,
  url: string,
  children: readonly PhrasingContent[],
  from: Span,
  style: Style,
): Run[] {
  if (!isAddress(url) && !/^(?:#|javascript:|$)/i.test(url)) return readWords(reading.source, from, style)
  const link = isAddress(url) ? { url } : null
  const runs = flatten(reading, children, { ...style, link })
  if (textOf(runs).trim() !== '' || !link) return runs
  // A linked picture or an empty link: its address is all that can be shown of it.
  const words = runs.find((run) => run.type === 'picture')?.alt || url
  return [...runs, { type: 'words', words, from, strong: false, link }]
}

function flattenImage(url: string, alt: string | null | undefined, from: Span): Run[] {
  return url === '' ? [] : [{ type: 'picture', url, alt: alt || null, from }]
}

/** Where a value stands inside its delimiters. */
function insideOf(source: string, { start, end }: Span, value: string): Span {
  const at = source.slice(start, end).indexOf(value)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + value.length }
}

/** A tag: a break, a picture, or the begin or end of a style. */
export function readHtml(html: string, from: Span, style: Style): Run[] {
  const tag = readTag(html)
  const url = tag?.attributes.href ?? tag?.attributes.src ?? ''
  if (tag?.name === 'br') return [{ type: 'break', hard: true, from }]
  if (tag?.name === 'img') return flattenImage(url, tag.attributes.alt, from)
  if (tag?.name === 'a') style.link = isAddress(url) ? { url } : null
  if (tag?.name === '/a') style.link = null
  if (tag?.name === 'strong' || tag?.name === 'b') style.strong = true
  if (tag?.name === '/strong' || tag?.name === '/b') style.strong = false
  return []
}
