import type { Run, Words } from './runs.js'

/** Lines are wrapped at this length or beyond. UTF-16 units. */
const narrowest = 50

/** The same for Chinese. */
const narrowestHan = 12

/** Runs as lines, without blanks at their edges and without empty ones; a line that was only wrapped is joined to the one before. */
export function splitRuns(runs: readonly Run[]): Words[][] {
  const lines: Words[][] = [[]]
  let wrap: Run | null = null
  for (const run of runs) {
    if (run.type === 'picture') continue
    if (run.type === 'words') lines.at(-1)?.push(run)
    else if (!run.hard && isOpen(lines.at(-1) ?? [])) wrap = run
    if (run.type === 'break' && wrap !== run) lines.push([])
    else if (run.type === 'words' && wrap) {
      joinOrBreak(lines, wrap)
      wrap = null
    }
  }
  return lines.map(trimLine).filter((line) => line.length > 0)
}

/** Behind a soft break that may be a wrap its next words stand already: they decide. */
function joinOrBreak(lines: Words[][], { from }: Run): void {
  const line = lines.at(-1) ?? []
  const next = line.pop()
  if (!next) return
  if (endsInHan(line)) line.push(next)
  else if (/^[a-z(]/.test(next.words))
    line.push({ type: 'words', words: ' ', from, strong: next.strong, link: null }, next)
  else lines.push([next])
}

/** A line that ends in the middle of a sentence: a long one of words with blanks, or a Chinese one behind a comma. */
function isOpen(line: readonly Words[]): boolean {
  const words = wordsOf(line)
  return endsInHan(line) || (words.trim().length >= narrowest && /[a-z,;'’)\d-]\s*$/.test(words))
}

/** Between Chinese characters a break stands for nothing. */
function endsInHan(line: readonly Words[]): boolean {
  const words = wordsOf(line).trim()
  return words.length >= narrowestHan && /\p{Script=Han}[，、]$/u.test(words) && !/\d[:：]\d/.test(words)
}

function wordsOf(line: readonly Words[]): string {
  return line.map((run) => run.words).join('')
}

function trimLine(line: readonly Words[]): Words[] {
  const words = [...line]
  while (words[0] && words[0].words.trim() === '') words.shift()
  while (words.at(-1)?.words.trim() === '') words.pop()
  const first = words[0]
  const lead = /^\s+/.exec(first?.words ?? '')?.[0].length ?? 0
  if (first && lead > 0) words[0] = cut(first, lead, first.words.length)
  const last = words.at(-1)
  const length = last?.words.trimEnd().length ?? 0
  if (last && length < last.words.length) words[words.length - 1] = cut(last, 0, length)
  return words
}

function cut(run: Words, start: number, end: number): Words {
  const exact = run.from.end - run.from.start === run.words.length
  const from = exact ? { start: run.from.start + start, end: run.from.start + end } : run.from
  return { ...run, words: run.words.slice(start, end), from }
}
