import type { Span } from '../../text/lines.js'
import { chooseLineForm } from './chooseLineForm.js'
import type { Sink } from './sink.js'

/** An address that words lead to; words of one `a` share one. */
export interface Target {
  url: string
}

/** How words are to be shown. */
export interface Style {
  bold: boolean
  target: Target | null
  /** Level of the heading that the words are in, 0 outside. */
  heading: number
  /** Blanks and line breaks count, as in `pre`. */
  preformatted: boolean
}

/** Words on a line as they will be written. */
export interface Token {
  words: string
  from: Span
  style: Style
  blank: boolean
}

/** What stood before: it decides whether a blank line parts it from the next paragraph. */
type Before = 'nothing' | 'short' | 'long' | 'list' | 'heading'

/** Gathers words into lines as a browser does: white space collapsed, bullets before items, blank lines between paragraphs. */
export class LineWriter {
  readonly #sink: Sink
  readonly #isPlain: boolean
  #tokens: Token[] = []
  #blank: Token | null = null
  #lead = ''
  #indent = ''
  #gap = false
  #before: Before = 'nothing'
  #joined = 0
  /** Where the last line ended in the source; null before the first. */
  #end: number | null = null

  /**
   * @param isPlain write words only: no bullets, no marks of headings
   */
  constructor(sink: Sink, isPlain = false) {
    this.#sink = sink
    this.#isPlain = isPlain
  }

  /** The words of the line so far, the last of them where they are many. */
  get line(): string {
    return this.#tokens
      .slice(-64)
      .map(({ words }) => words)
      .join('')
  }

  /** Text of the page; the style says whether its white space counts. */
  write(words: string, from: Span, style: Style): void {
    if (style.preformatted) this.#writeLines(words, from, style)
    else for (const match of words.matchAll(/([ \t\n\r\f]+)|[^ \t\n\r\f]+/g)) this.#writeRun(match, words, from, style)
  }

  /** Words of our own, that stand for nothing on the page. */
  writeOwn(words: string, style: Style): void {
    const at = this.#tokens.at(-1)?.from.end ?? 0
    this.#tokens.push({ words, from: { start: at, end: at }, style, blank: words.trim() === '' })
  }

  addImage(url: string, alt: string | null, from: Span): void {
    this.#sink.addImage(url, alt, from)
  }

  breakLine(): void {
    if (this.#joined > 0) {
      this.#blank ??= blankAfter(this.#tokens.at(-1))
      return
    }
    this.#blank = null
    const tokens = this.#tokens
    if (tokens.length === 0) return
    this.#tokens = []
    // A line of `&nbsp;` is how editors leave one blank.
    if (tokens.every(({ words }) => words.trim() === '')) {
      this.#gap = true
      return
    }
    this.#sink.breakLine()
    if (this.#gap && this.#end !== null) this.#writeMark('\n', this.#end)
    this.#gap = false
    const { before, after } = this.#isPlain ? { before: '', after: '' } : chooseLineForm(tokens, this.#lead !== '')
    const end = tokens.at(-1)?.from.end ?? 0
    this.#writeMark(this.#lead + before, tokens[0]?.from.start ?? 0)
    this.#writeTokens(tokens)
    this.#writeMark(after, end)
    this.#sink.breakLine()
    this.#lead = this.#indent
    this.#end = end
  }

  /** `br`: ends the line, or leaves a blank one. */
  breakByHand(): void {
    if (this.#tokens.length === 0 && this.#joined === 0) this.#gap = true
    this.breakLine()
  }

  breakBlock(): void {
    this.breakLine()
    this.#gap = true
  }

  /** A paragraph: short ones in a row are lines of one list. */
  writeParagraph(isShort: boolean, write: () => void): void {
    this.breakLine()
    if (!(isShort && this.#before === 'short') && !(this.#before === 'heading' || this.#before === 'nothing'))
      this.#gap = this.#gap || this.#lead === this.#indent
    write()
    this.breakLine()
    this.#before = isShort ? 'short' : 'long'
  }

  writeHeading(write: () => void): void {
    this.breakBlock()
    write()
    this.breakLine()
    this.#before = 'heading'
  }

  /** An item: its first line behind a bullet, the others below its words. */
  writeItem(bullet: string, depth: number, write: () => void): void {
    this.breakLine()
    const indent = this.#indent
    this.#before = 'nothing'
    this.#indent = '  '.repeat(Math.min(depth, 20))
    this.#lead = `${'  '.repeat(Math.min(depth - 1, 20))}${bullet} `
    write()
    this.breakLine()
    this.#indent = indent
    this.#lead = indent
    this.#before = 'list'
  }

  /** All of it on one line, line breaks as blanks. */
  writeJoined(write: () => void): void {
    this.#joined++
    write()
    this.#joined--
    this.#blank = null
  }

  #writeRun(match: RegExpExecArray, words: string, from: Span, style: Style): void {
    const span = within(from, words, match.index, match[0].length)
    if (match[1] === undefined) {
      this.#flushBlank(style)
      this.#tokens.push({ words: match[0], from: span, style, blank: false })
    } else if (this.#tokens.length > 0) this.#blank ??= { words: ' ', from: span, style, blank: true }
  }

  /** The blank between two words: inside a link only where both are. */
  #flushBlank(style: Style): void {
    const blank = this.#blank
    if (!blank) return
    this.#blank = null
    if (this.#tokens.at(-1)?.blank) return
    const inside = this.#tokens.at(-1)?.style.target === style.target
    this.#tokens.push({ ...blank, style: inside ? blank.style : { ...blank.style, target: null } })
  }

  #writeLines(words: string, from: Span, style: Style): void {
    for (const match of words.matchAll(/\r\n|[\r\n]|[^\r\n]+/g)) {
      if (/[\r\n]/.test(match[0])) this.breakByHand()
      else {
        const span = within(from, words, match.index, match[0].length)
        if (match[0].trim() === '') this.#blank = { words: match[0], from: span, style, blank: true }
        else {
          this.#flushBlank(style)
          this.#tokens.push({ words: match[0], from: span, style, blank: false })
        }
      }
    }
  }

  #writeTokens(tokens: readonly Token[]): void {
    let at = 0
    while (at < tokens.length) {
      const target = tokens[at]?.style.target ?? null
      let end = at + 1
      while (end < tokens.length && tokens[end]?.style.target === target) end++
      const group = tokens.slice(at, end)
      const write = () => {
        for (const { words, from } of joinNeighbours(group)) this.#sink.write(words, from)
      }
      if (target) this.#sink.link(target.url, write)
      else write()
      at = end
    }
  }

  /** Marks of our own stand for nothing in the source. */
  #writeMark(words: string, at: number): void {
    if (words !== '' && !this.#isPlain) this.#sink.write(words, { start: at, end: at })
  }
}

function blankAfter(token: Token | undefined): Token | null {
  return token ? { ...token, words: ' ', from: { start: token.from.end, end: token.from.end }, blank: true } : null
}

/** Where a part of decoded words stands; all of the source where they are not the same characters. */
function within(from: Span, words: string, index: number, length: number): Span {
  if (from.end - from.start !== words.length) return from
  return { start: from.start + index, end: from.start + index + length }
}

/** Words side by side in the source are written at once. */
function joinNeighbours(tokens: readonly Token[]): { words: string; from: Span }[] {
  const joined: { parts: string[]; from: Span; exact: boolean }[] = []
  for (const { words, from } of tokens) {
    const last = joined.at(-1)
    const exact = from.end - from.start === words.length
    if (last?.exact && exact && last.from.end === from.start) {
      last.parts.push(words)
      last.from = { start: last.from.start, end: from.end }
    } else joined.push({ parts: [words], from, exact })
  }
  return joined.map(({ parts, from }) => ({ words: parts.join(''), from }))
}
