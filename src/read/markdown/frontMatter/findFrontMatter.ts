import type { Span } from '../../../text/lines.js'

/** The properties before a document: their syntax, where they stand, and where the document goes on. */
export interface FrontMatter {
  syntax: 'yaml' | 'toml' | 'logseq'
  /** Without the fences. */
  content: Span
  end: number
}

/** YAML between `---`, TOML between `+++`, or Logseq page properties (`key:: value`), at the begin of a source. */
export function findFrontMatter(source: string): FrontMatter | null {
  const start = /^[\ufeff\s]*/.exec(source)?.[0].length ?? 0
  const open = /^(---|\+\+\+)[ \t]*\r?\n/.exec(source.slice(start, start + 200))
  return open?.[1] ? findFenced(source, start + open[0].length, open[1]) : findProperties(source, start)
}

function findFenced(source: string, start: number, fence: string): FrontMatter | null {
  const close = new RegExp(String.raw`^${fence === '---' ? '(?:---|\\.\\.\\.)' : String.raw`\+\+\+`}[ \t]*$`, 'm')
  const found = close.exec(source.slice(start))
  if (!found) return null
  const content = { start, end: start + found.index }
  // Two rulers around prose are no front matter.
  const isProperties = /^[\w\p{L}][\w\p{L} .-]{0,60}[:=]/mu.test(source.slice(content.start, content.end))
  if (!isProperties) return null
  return { syntax: fence === '---' ? 'yaml' : 'toml', content, end: content.end + found[0].length }
}

/** Each line is a property; the first other one ends them. */
function findProperties(source: string, start: number): FrontMatter | null {
  const line = /(?:- )?[\p{L}\w][\p{L}\w.-]{0,60}:: ?[^\r\n]*(?:\r?\n|$)/uy
  let end = start
  for (line.lastIndex = start; line.exec(source); ) end = line.lastIndex
  return end > start ? { syntax: 'logseq', content: { start, end }, end } : null
}
