import { clean } from '../../text/clean.js'
import type { SourceLine } from './sourceLine.js'

/** The notes of one book as they were copied. */
export interface WereadBook {
  title: string | null
  author: string | null
  /** `35个笔记` */
  counts: SourceLine[]
  body: SourceLine[]
}

const countLine = /^\d+\s*(?:个|条|個|條)\s*(?:笔记|筆記)$/
const titleLine = /^《.+》$/

/** The count of the notes stands no further below the title than this. Lines. */
const reach = 4

/** The books of a copy: each opens with `《title》` over its author and the count of its notes. */
export function splitWereadBooks(lines: readonly SourceLine[]): WereadBook[] {
  const starts = lines.flatMap((_, i) => (isTitle(lines, i) ? [i] : []))
  if (starts[0] !== 0) starts.unshift(0)
  return starts.map((start, i) => readHead(lines.slice(start, starts[i + 1])))
}

function isTitle(lines: readonly SourceLine[], at: number): boolean {
  if (!titleLine.test(lines[at]?.words ?? '')) return false
  return at === 0 || lines.slice(at + 1, at + 1 + reach).some((line) => countLine.test(line.words))
}

function readHead(lines: readonly SourceLine[]): WereadBook {
  const title = titleLine.test(lines[0]?.words ?? '') ? clean(lines[0]?.words.slice(1, -1) ?? '') : null
  const rest = title === null ? lines : lines.slice(1)
  const count = rest.slice(0, reach).findIndex((line) => countLine.test(line.words))
  // Without a count the line below the title is the author, unless a note is.
  const heads = title === null ? 0 : count >= 0 ? count : isMarked(rest[0]) ? 0 : 1
  const author = rest.slice(0, heads).map((line) => clean(line.words))
  return {
    title,
    author: author.length > 0 ? author.join(' ') : null,
    counts: rest.filter((line) => countLine.test(line.words)),
    body: rest.slice(heads).filter((line) => !countLine.test(line.words)),
  }
}

function isMarked(line: SourceLine | undefined): boolean {
  return line === undefined || /^(?:◆|•|>>)/.test(line.words)
}
