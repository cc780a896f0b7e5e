import { parse as parseCsv } from 'csv-parse/sync'
import type { Nodes as HtmlNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { WebVTTParser } from 'webvtt-parser'

/** What a text is made of in a format, without its words; throws where the format does not allow it. */
export type Skeleton = (text: string) => unknown

const json: Skeleton = (text) => describeJson(JSON.parse(text))
const ndjson: Skeleton = (text) => text.trimEnd().split('\n').map(json)
const lines: Skeleton = (text) => text.split('\n').length
/** Only whether it is valid: longer words need more cues. */
const vtt: Skeleton = (text) => new WebVTTParser().parse(text, 'metadata').errors
const srt: Skeleton = (text) =>
  text.split(/\n\n(?=\d)/).every((cue) => /^\d+\n[\d:]{8},\d{3} --> [\d:]{8},\d{3}\n.+(?:\n.+)?\s*$/.test(cue))
const webvttChapters: Skeleton = (text) => {
  const { cues, errors } = new WebVTTParser().parse(text, 'chapters')
  return [errors, cues.map(({ startTime, endTime }) => [startTime, endTime])]
}

const markdown: Skeleton = (text) => describeMarkdown(unified().use(remarkParse).use(remarkFrontmatter).parse(text))

/** The skeleton of each built-in format. */
export const skeletons: Readonly<Record<string, Skeleton>> = {
  json,
  ndjson,
  jsonld: json,
  'chapters-json': json,
  'transcript-json': json,
  markdown,
  vault: markdown,
  html: (text) => describeHtml(fromHtml(text)),
  csv: (text) => parseCsv(text).map((row: string[]) => row.length),
  readwise: (text) => parseCsv(text).map((row: string[]) => row.length),
  tsv: (text) => text.split('\n').map((line) => line.split('\t').length),
  anki: (text) =>
    parseCsv(text, { delimiter: '\t', comment: '#', comment_no_infix: true }).map((row: string[]) => row.length),
  psc: describeXml,
  matroska: describeXml,
  opml: describeXml,
  srt,
  vtt,
  'webvtt-chapters': webvttChapters,
  ffmetadata: (text) => text.split('\n').map((line) => /^\w+(?==)|^\[\w+\]$|^;FFMETADATA1$|^$/.exec(line)?.[0]),
  mp4chaps: lines,
  audacity: (text) => text.split('\n').map((line) => line.split('\t').length),
  youtube: lines,
  'transcript-text': (text) => text.split('\n\n').length,
}

function describeJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(describeJson)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, describeJson(own)]))
}

function describeXml(text: string): string[] {
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.push([name, ...Object.keys(attributes)].join(' ')))
  parser.on('closetag', () => found.push('/'))
  for (const event of ['processinginstruction', 'comment', 'cdata', 'doctype'] as const)
    parser.on(event, () => found.push(event))
  parser.write(text).close()
  return found
}

/** Blocks, and what stands in them but text and line breaks; paragraphs in a row are one, as a text may have several. */
function describeMarkdown(node: Nodes): unknown {
  if (!('children' in node)) return node.type
  const children = node.children
    .filter(({ type }) => type !== 'text' && type !== 'break')
    .filter(({ type }, index, all) => type !== 'paragraph' || all[index - 1]?.type !== 'paragraph')
  return [node.type, ...children.map(describeMarkdown)]
}

/**
 * Elements with the names of their attributes, but for languages, which are guessed; a paragraph of text behind another is part of it. Which terms are explained
 * in a text depends on its words.
 */
function describeHtml(node: HtmlNodes): unknown {
  if (!('children' in node)) return node.type
  const children = node.children
    .filter((child) => child.type !== 'text' && !(child.type === 'element' && isExplanation(child.properties)))
    .filter((child) => child.type !== 'element' || child.tagName !== 'br')
    .map(describeHtml)
    .filter((child, index, all) => !isParagraph(child, ['p dir']) || !isParagraph(all[index - 1], ['p', 'p dir']))
  if (node.type !== 'element') return [node.type, ...children]
  const attributes = Object.keys(node.properties).filter((name) => name !== 'lang')
  return [[node.tagName, ...attributes].join(' '), ...children]
}

function isExplanation({ className }: { readonly className?: unknown }): boolean {
  return [className].flat().some((name) => name === 'term' || name === 'explanation')
}

function isParagraph(described: unknown, heads: readonly string[]): boolean {
  return Array.isArray(described) && heads.includes(described[0])
}
