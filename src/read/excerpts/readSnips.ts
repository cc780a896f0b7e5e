import { findClocks } from '../../text/clocks.js'
import { fold } from '../../text/fold.js'
import type { Boilerplate, Excerpt, OutlineEntry, Turn } from '../../tree/nodes.js'
import type { Place } from '../../tree/place.js'
import { findMarkup, stripMarkup } from './readMarkup.js'
import { readPassages } from './readPassages.js'
import type { Work } from './readWork.js'
import { setAside } from './setAside.js'
import { joinLines, type SourceLine, spanOf } from './sourceLine.js'
import { splitHtmlLines } from './splitHtmlLines.js'

/** The parts of a snip, by the words of their headings. */
const parts: readonly (readonly [keyof SnipParts, RegExp])[] = [
  ['transcript', /^transcript$/i],
  ['quote', /^quotes?$/i],
  ['thought', /^(?:(?:my|your) )?notes?$/i],
  ['about', /^(?:key takeaways|summary|ai notes?)$/i],
]

interface SnipParts {
  about: SourceLine[]
  quote: SourceLine[]
  transcript: SourceLine[]
  thought: SourceLine[]
}

/** A snip that is being read. */
interface Snip extends SnipParts {
  head: SourceLine
  lines: SourceLine[]
  title: string | null
  place: string | null
  start: number | null
  end: number | null
  url: string | null
  tags: string[]
  open: keyof SnipParts
}

const bullet = /^(?:[-*+•]|\d{1,2}\.)\s+/

type SnipNode = Excerpt | OutlineEntry | Turn | Boilerplate

/**
 * The snips of an episode, as Snipd exports them: `### [02:56] title`, `🎧 Play snip - 1min️ (02:49 - 04:42)`, what it is about,
 * the quotation and the transcript.
 */
export function readSnips(lines: readonly SourceLine[], work: Work, place: Place): SnipNode[] {
  const nodes: SnipNode[] = []
  let snip: Snip | null = null
  let full: SourceLine[] | null = null
  const close = () => {
    if (snip) nodes.push(...toNodes(snip, work, place))
    snip = null
  }
  for (const line of lines) {
    const [, marks = '', words = ''] = /^(#{1,6}) +(.*)$/.exec(line.words) ?? []
    const part = marks === '' ? findSummary(line.words) : findPart(words)
    if (/^(?:-{3,}|<\/?(?:details|audio|source)\b.*|<summary>.{0,60}<\/summary>)$/i.test(line.words) && !part) continue
    if (/^Created with \[Snipd\]/.test(line.words)) {
      close()
      nodes.push(...setAside([line], place))
    } else if (part && snip) {
      snip.open = part
      snip.lines.push(line)
    } else if (/^(?:full )?(?:episode )?transcript$/i.test(stripSigns(words))) {
      close()
      full = []
    } else if (/^snips$/i.test(stripSigns(words))) close()
    else if (marks !== '' && full === null) {
      close()
      snip = openSnip(line, words)
    } else if (full) full.push(line)
    else if (snip) addLine(snip, line)
    else nodes.push(...setAside([line], place))
  }
  close()
  return full ? [...nodes, ...readPassages(splitHtmlLines(full), place)] : nodes
}

function findPart(words: string): keyof SnipParts | undefined {
  const title = stripSigns(words)
  return parts.find(([, form]) => form.test(title))?.[0]
}

/** `<summary>📚 Transcript</summary>` */
function findSummary(words: string): keyof SnipParts | undefined {
  const inside = /^(?:<details>\s*)?<summary>([^<>]{1,60})<\/summary>$/i.exec(words)?.[1]
  return inside === undefined ? undefined : findPart(inside)
}

function stripSigns(words: string): string {
  return words.replace(/^[^\p{L}\p{N}[]+/u, '').trim()
}

function openSnip(head: SourceLine, words: string): Snip {
  const star = /^[⭐★🌟]\ufe0f? */u.exec(words)?.[0] ?? ''
  const { tags, rest } = splitTags(words.slice(star.length))
  const clock = /^\[(\d{1,3}(?::\d{2}){1,2})\] */.exec(rest)
  const title = clock ? rest.slice(clock[0].length) : rest
  const [link] = findMarkup(title)
  return {
    head,
    lines: [head],
    title: stripMarkup(title) || null,
    place: clock?.[1] ?? null,
    start: clock ? (findClocks(clock[1] ?? '')[0]?.seconds ?? null) : null,
    end: null,
    url: link && link.start === 0 ? link.url : null,
    tags: star === '' ? tags : ['favorite', ...tags],
    open: 'about',
    about: [],
    quote: [],
    transcript: [],
    thought: [],
  }
}

/** The tags behind a title: `title #one #two`. */
function splitTags(words: string): { tags: string[]; rest: string } {
  const tokens = words.split(/ +/)
  const last = tokens.findLastIndex((token) => !/^#[^\s#]+$/.test(token))
  return { tags: tokens.slice(last + 1).map((token) => token.slice(1)), rest: tokens.slice(0, last + 1).join(' ') }
}

function addLine(snip: Snip, line: SourceLine): void {
  snip.lines.push(line)
  const range = /🎧/u.test(line.words) ? findClocks(fold(line.words))[0] : undefined
  if (range) {
    snip.start = range.seconds
    snip.end = range.until
    snip.url = findMarkup(line.words)[0]?.url ?? snip.url
  } else snip[snip.open].push(line)
}

function toNodes(snip: Snip, work: Work, place: Place): SnipNode[] {
  const { title, start, end, url, tags } = snip
  const create = (value: string, children: Turn[]): Excerpt => ({
    type: 'excerpt',
    value,
    source: work.source,
    title,
    place: snip.place,
    thought: joinLines(splitHtmlLines(snip.thought).map((line) => stripMarkup(line.words))),
    tags,
    start,
    end,
    url,
    children,
    position: place(spanOf(snip.lines)),
  })
  const quote = readQuote(splitHtmlLines(snip.quote))
  const said = readPassages(
    splitHtmlLines(snip.transcript).filter(
      ({ words }) => !/^(?:Click to expand|\[!\w+\][-+]? ?Transcript)$/i.test(words),
    ),
    place,
  )
  const about = splitHtmlLines(snip.about)
  if (quote === null && said.length === 0)
    return [create(joinLines(about.map(({ words }) => stripMarkup(words.replace(bullet, '')))) ?? '', [])]
  const excerpt = create(quote?.words ?? said.map((turn) => turn.value).join('\n'), [])
  if (said.length > 0) excerpt.children = quote !== null || said.some((turn) => turn.speaker !== null) ? said : []
  else if (quote?.speaker)
    excerpt.children = [
      {
        type: 'turn',
        speaker: quote.speaker,
        start: null,
        end: null,
        value: quote.words,
        position: place(spanOf(snip.quote)),
      },
    ]
  if (about.length === 0) return [excerpt]
  const entry = {
    summary: joinLines(about.filter(({ words }) => !bullet.test(words)).map(({ words }) => stripMarkup(words))),
    bullets: about.filter(({ words }) => bullet.test(words)).map(({ words }) => stripMarkup(words.replace(bullet, ''))),
  }
  return [excerpt, { type: 'outlineEntry', title, ...entry, position: place(spanOf(snip.about)) }]
}

/** A quotation, and behind a dash who said it. */
function readQuote(lines: readonly SourceLine[]): { words: string; speaker: string | null } | null {
  const last = lines.at(-1)
  const speaker = lines.length > 1 ? /^(?:[—–-]{1,2}) ?(.{1,60})$/.exec(last?.words ?? '')?.[1] : undefined
  const words = joinLines((speaker === undefined ? lines : lines.slice(0, -1)).map((line) => stripMarkup(line.words)))
  if (words === null) return null
  return {
    words: /^(?:“[^“”]*”|"[^"]*")$/.test(words) ? words.slice(1, -1) : words,
    speaker: speaker === undefined ? null : stripMarkup(speaker),
  }
}
