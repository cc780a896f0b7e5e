import type { Blockquote, Code, Definition, Heading, List, RootContent } from 'mdast'
import type { Span } from '../../text/lines.js'
import { spanOf } from '../spanOf.js'
import { codeLines } from './codeLines.js'
import { composeTable } from './composeTable.js'
import { flatten, type Reading } from './flatten.js'
import { flattenHtml } from './flattenHtml.js'
import { isAddress } from './isAddress.js'
import type { LineWriter } from './lineWriter.js'
import { type Run, textOf } from './runs.js'

/** Write blocks as what a person would see of them, blank lines as in the source. */
export function compose(reading: Reading, nodes: readonly RootContent[], writer: LineWriter): void {
  let end: number | null = null
  for (const node of nodes) {
    const from = spanOf(node)
    if (end !== null && hasBlankLine(reading.source, end, from.start)) writer.breakBlock(end)
    else writer.breakLine()
    composeNode(reading, node, writer)
    writer.breakLine()
    end = from.end
  }
}

function hasBlankLine(source: string, start: number, end: number): boolean {
  return /\n[ \t>]*\r?\n/.test(source.slice(start, end))
}

function composeNode(reading: Reading, node: RootContent, writer: LineWriter): void {
  if (node.type === 'heading') composeHeading(reading, node, writer)
  else if (node.type === 'paragraph') writer.writeRuns(flatten(reading, node.children))
  else if (node.type === 'list') composeList(reading, node, writer)
  else if (node.type === 'blockquote') composeQuote(reading, node, writer)
  else if (node.type === 'code') composeCode(reading, node, writer)
  else if (node.type === 'table') composeTable(reading, node, writer)
  else if (node.type === 'html') writer.writeRuns(flattenHtml(reading.source, spanOf(node)))
  else if (node.type === 'thematicBreak') writer.write('---', spanOf(node))
  else if (node.type === 'definition') composeDefinition(reading, node, writer)
  else if (node.type === 'footnoteDefinition') {
    const label = node.label ?? node.identifier
    writer.write(/^\d+$/.test(label) ? `${label}. ` : `${label}: `, spanOf(node))
    composeUnder(reading, node.children, writer)
  }
}

/** `X` over `---` is a heading only where X is one short line without a time: else it is a line and a ruler. */
function composeHeading(reading: Reading, node: Heading, writer: LineWriter): void {
  const { start, end } = spanOf(node)
  const runs = flatten(reading, node.children)
  const marked = /^ {0,3}#/.test(reading.source.slice(start, start + 4))
  if (marked || isTitle(runs)) {
    if (textOf(runs).trim() !== '') writer.write(`${'#'.repeat(node.depth)} `, { start, end: start + node.depth })
    writer.writeRuns(joinBreaks(runs), false)
  } else {
    writer.writeRuns(runs)
    writer.breakLine()
    writer.write('---', { start: Math.max(start, end - 3), end })
  }
}

function isTitle(runs: readonly Run[]): boolean {
  const words = textOf(runs)
  return !runs.some((run) => run.type === 'break') && words.length <= 60 && !/\d[:：]\d|[。.!！]$/.test(words)
}

function joinBreaks(runs: readonly Run[]): Run[] {
  return runs.map((run) =>
    run.type === 'break' ? { type: 'words', words: ' ', from: run.from, strong: false, link: null } : run,
  )
}

/** `* ` or the number the source states before each item; what stands below it is indented. */
function composeList(reading: Reading, list: List, writer: LineWriter): void {
  const { indent } = writer
  let end: number | null = null
  for (const item of list.children) {
    const from = spanOf(item)
    if (end !== null && hasBlankLine(reading.source, end, from.start)) writer.breakBlock(end)
    const number = list.ordered ? /^\d+[.)]/.exec(reading.source.slice(from.start, from.start + 12))?.[0] : null
    writer.write(`${number ?? '*'} `, { start: from.start, end: from.start + (number ?? '*').length })
    writer.indent = `${indent}  `
    const [first, ...more] = item.children
    if (first?.type === 'paragraph') {
      writer.writeRuns(flatten(reading, first.children))
      writer.breakLine()
      compose(reading, more, writer)
    } else composeUnder(reading, item.children, writer)
    writer.breakLine()
    writer.indent = indent
    end = from.end
  }
}

/** An item that opens with a heading or a list: its first line stands behind the mark. */
function composeUnder(reading: Reading, nodes: readonly RootContent[], writer: LineWriter): void {
  const [first, ...more] = nodes
  if (first) composeNode(reading, first, writer)
  compose(reading, more, writer)
}

/** The words of a quotation, without the marks and the kind of a callout (`[!note]`). */
function composeQuote(reading: Reading, quote: Blockquote, writer: LineWriter): void {
  const [first, ...more] = quote.children
  if (first?.type === 'paragraph') {
    writer.writeRuns(dropCallout(flatten(reading, first.children)))
    const next = more[0] ? spanOf(more[0]).start : spanOf(first).end
    if (hasBlankLine(reading.source, spanOf(first).end, next)) writer.breakBlock(spanOf(first).end)
    compose(reading, more, writer)
  } else compose(reading, quote.children, writer)
}

function dropCallout(runs: readonly Run[]): Run[] {
  const [first, ...more] = runs
  if (first?.type !== 'words') return [...runs]
  const kind = /^\[![\w-]{1,20}\][+-]?[ \t]*/.exec(first.words)?.[0].length ?? 0
  const from = { start: first.from.start + kind, end: first.from.end }
  return [{ ...first, words: first.words.slice(kind), from }, ...more]
}

/** The lines of a code block as they are. */
function composeCode({ source }: Reading, code: Code, writer: LineWriter): void {
  for (const { words, from } of codeLines(source, code)) {
    writer.write(words, from)
    writer.breakLine()
  }
}

/** A definition that a link uses is its address; another, `[主播]: 小满`, is a line. */
function composeDefinition(reading: Reading, node: Definition, writer: LineWriter): void {
  if (reading.used.has(node.identifier) && isAddress(node.url)) return
  const from: Span = spanOf(node)
  writer.write(reading.source.slice(from.start, from.end).replace(/\s+/g, ' '), from)
}
