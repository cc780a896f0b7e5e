import { parseDocument } from 'yaml'
import { findMarkup } from './readMarkup.js'
import type { SourceLine } from './sourceLine.js'

/** What an export states of the work: `author:: [[…]]`, `- Full Title: …`, a line of front matter. */
export interface Fact {
  /** In lower case: `full title`. */
  key: string
  value: string
  lines: SourceLine[]
}

export interface Facts {
  facts: Fact[]
  /** The notes of the episode, where the export repeats them. */
  showNotes: SourceLine[]
  /** What follows: the highlights. */
  body: SourceLine[]
}

const property = /^(?:- )?([\p{L}][\p{L} /_-]{0,40})(?:::|:)(?: +(.*)|$)/u
const heading = /^#{1,6} +(.*)$/

/** The head of an export of Readwise or Snipd. */
export function readFacts(lines: readonly SourceLine[]): Facts {
  const { facts, rest } = readFrontMatter(lines)
  const showNotes: SourceLine[] = []
  let at = 0
  let within: 'head' | 'metadata' | 'notes' | 'details' = 'head'
  for (; at < rest.length; at++) {
    const line = rest[at]
    if (!line) break
    const title = heading.exec(line.words)?.[1]
    const pair = property.exec(line.words)
    const picture = findMarkup(line.words)[0]
    if (within === 'details') {
      if (/^<\/details>/i.test(line.words)) within = 'metadata'
      else if (!/^<summary>/i.test(line.words)) showNotes.push(line)
    } else if (/^<details>/i.test(line.words)) within = 'details'
    else if (title !== undefined && /^(?:episode )?metadata$/i.test(title)) within = 'metadata'
    else if (title !== undefined && /^show notes$/i.test(title)) within = 'notes'
    else if (title !== undefined && (within !== 'head' || !/^# /.test(line.words) || isHighlights(title))) break
    else if (title !== undefined) facts.push({ key: 'heading', value: title, lines: [line] })
    else if (within === 'notes') showNotes.push(line)
    else if (picture?.picture && picture.start === 0) facts.push({ key: 'image', value: picture.url, lines: [line] })
    else if (pair && (within === 'metadata' || line.words.includes('::')) && line.indent === 0)
      facts.push({ key: (pair[1] ?? '').trim().toLowerCase(), value: pair[2] ?? '', lines: [line] })
    else if (within === 'metadata' && !isRuler(line)) goOn(facts, line)
    else if (!isRuler(line)) break
  }
  return { facts, showNotes, body: rest.slice(at) }
}

function isHighlights(title: string): boolean {
  return /^(?:highlights|snips|new highlights added.*)$/i.test(title)
}

function isRuler(line: SourceLine): boolean {
  return /^-{3,}$/.test(line.words)
}

/** A value may take several lines. */
function goOn(facts: Fact[], line: SourceLine): void {
  const last = facts.at(-1)
  if (!last) facts.push({ key: '', value: line.words, lines: [line] })
  else {
    last.value += `\n${line.words}`
    last.lines.push(line)
  }
}

function readFrontMatter(lines: readonly SourceLine[]): { facts: Fact[]; rest: SourceLine[] } {
  const end = lines[0]?.words === '---' ? lines.findIndex((line, i) => i > 0 && line.words === '---') : -1
  if (end < 0) return { facts: [], rest: [...lines] }
  const inside = lines.slice(1, end)
  const values = readYaml(inside.map((line) => `${' '.repeat(line.indent)}${line.words}`).join('\n'))
  const facts: Fact[] = []
  for (const line of inside) {
    const key = line.indent === 0 ? /^['"]?([\p{L}][\p{L} _-]{0,40})['"]? ?:/u.exec(line.words)?.[1] : undefined
    const value = key === undefined ? undefined : flatten(values.get(key))
    if (key === undefined) goOnLines(facts, line)
    else
      facts.push({
        key: key.toLowerCase().replaceAll('_', ' '),
        value: value ?? line.words.replace(/^[^:]*:\s*/, ''),
        lines: [line],
      })
  }
  return { facts, rest: lines.slice(end + 1) }
}

/** Malformed YAML is read line by line. */
function readYaml(text: string): ReadonlyMap<string, unknown> {
  const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' })
  const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 })
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

/** A list as one value; `[[Name]]` is a list in YAML where it has no quotes. */
function flatten(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(flatten).join(', ')
  return typeof value === 'string' ? value : undefined
}

function goOnLines(facts: Fact[], line: SourceLine): void {
  facts.at(-1)?.lines.push(line)
}
