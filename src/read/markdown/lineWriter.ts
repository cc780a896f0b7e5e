import type { Span } from '../../text/lines.js'
import type { Composer } from '../composition.js'
import type { Run, Words } from './runs.js'
import { splitRuns } from './splitRuns.js'

/** A line that is all strong is a heading up to this length. UTF-16 units. */
const longestHeading = 60

/** Writes lines at an indentation: what stands in a list item stands behind its mark. */
export class LineWriter {
  /** Blanks before each line that is begun. */
  indent = ''
  readonly #composer: Composer
  /** Where the text ends in a blank line, or begins. */
  #blankTo = 0

  constructor(composer: Composer) {
    this.#composer = composer
  }

  write(words: string, from: Span): void {
    this.begin(from)
    this.#composer.write(words, from)
  }

  /** Begin a line: write its indentation. */
  begin({ start }: Span): void {
    if (this.#composer.atLineStart) this.#composer.write(this.indent, { start, end: start })
  }

  breakLine(): void {
    this.#composer.breakLine()
  }

  /** End the line and leave a blank one, which stands for an offset of the source. */
  breakBlock(at: number): void {
    this.breakLine()
    if (this.#composer.length === this.#blankTo) return
    this.#composer.write('\n', { start: at, end: at })
    this.#blankTo = this.#composer.length
  }

  /** Runs as lines; one that is all strong as `**X**`. */
  writeRuns(runs: readonly Run[], emphasise = true): void {
    for (const [i, line] of splitRuns(runs).entries()) {
      if (i > 0) this.breakLine()
      if (emphasise && isHeading(line)) this.#writeHeading(line)
      else this.writeLine(line)
    }
    for (const run of runs) if (run.type === 'picture') this.#composer.addImage(run.url, run.alt, run.from)
  }

  /** The words of one line, linked where they are. */
  writeLine(line: readonly Words[]): void {
    for (let i = 0; i < line.length; ) {
      const { link } = line[i] ?? { link: null }
      let end = i + 1
      while (link && line[end]?.link === link) end++
      const run = line.slice(i, end)
      const [first] = run
      if (first) this.begin(first.from)
      const write = () => {
        for (const { words, from } of run) this.#composer.write(words, from)
      }
      if (link) this.#composer.link(link.url, write)
      else write()
      i = end
    }
  }

  #writeHeading(line: readonly Words[]): void {
    const words = line.map((run) => run.words).join('')
    const length = words.length - (/\s*[:：]\s*$/.exec(words)?.[0].length ?? 0)
    const [inner, colon] = cutAt(line, length)
    const start = line[0]?.from.start ?? 0
    const end = inner.at(-1)?.from.end ?? start
    this.write('**', { start, end: start })
    this.writeLine(inner)
    this.write('**', { start: end, end })
    this.writeLine(colon)
  }
}

/** All words but a final colon are strong, few, and no time stands among them. */
function isHeading(line: readonly Words[]): boolean {
  const words = line.map((run) => run.words).join('')
  if (words.length > longestHeading || /\d[:：]\d|[。*]/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return false
  return line.every((run) => run.strong || /^[\s:：]*$/.test(run.words))
}

function cutAt(line: readonly Words[], length: number): [Words[], Words[]] {
  const before: Words[] = []
  const behind: Words[] = []
  let at = 0
  for (const run of line) {
    const cut = Math.max(0, Math.min(run.words.length, length - at))
    // A run whose words are not the source's own stays whole in its place.
    const exact = run.from.end - run.from.start === run.words.length
    const middle = exact ? run.from.start + cut : run.from.end
    if (cut > 0) before.push({ ...run, words: run.words.slice(0, cut), from: { start: run.from.start, end: middle } })
    if (cut < run.words.length)
      behind.push({
        ...run,
        words: run.words.slice(cut),
        from: { start: exact ? middle : run.from.start, end: run.from.end },
      })
    at += run.words.length
  }
  return [before, behind]
}
