import { isSingleName } from '../text/isSingleName.js'
import type { Span } from '../text/lines.js'
import { matchesIn } from '../text/matchesIn.js'
import type { Text } from '../text/text.js'
import { spanAt, spansIn } from '../text/text.js'
import type { LabelKind } from '../tree/nodes.js'
import { type LabelReading, readContactKind, readLabel } from '../vocabulary/lexicon.js'
import { makerRoles } from '../vocabulary/makerRoles.js'
import { measureLead } from './marks.js'

/** The words over a block, found in a line. `start` is where its bullet begins, `end` where its value does. */
export interface Label extends Span {
  /** The words alone. */
  words: Span
  reading: LabelReading
  /** Where its bracket opens, or its words begin. */
  open: number
  form: 'bracket' | 'colon' | 'bare'
}

const bracket =
  /【 ?([^【】\n]{1,24}?) ?】 ?:?|(?<!\*)\*\* ?([^*\n]{2,20}?) ?\*\*(?!\*) ?:?|(?:\[ ?([^[\]\d\n]{2,16}?) ?\]|『 ?([^『』\n]{2,24}?) ?』|「 ?([^「」\n]{2,16}?) ?」|\| ?([^|\n]{2,12}?) ?\||(?<![^ ])\/([^/\s]{2,8})\/(?= |$)|(?<![^ ])(?:-{1,3}|={2,4}) ?([^-=\n ]{2,16}?) ?(?:-{1,3}|={2,4})(?![^ ])) ?:?/g

/** A label's words reach back no further than this from its colon. UTF-16 units. */
const reach = 40

/** Every label inside a stretch of text that may be flattened: `【X】`, `X：`, and known words that stand alone after a break. */
export function findLabels(text: Text, span: Span): Label[] {
  const found = [
    ...findBracketLabels(text, span),
    ...findColonLabels(text, span),
    ...findBareLabels(text, span),
    ...findSpacedLabels(text, span),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const labels: Label[] = []
  for (const label of found) {
    const last = labels.at(-1)
    if (!last || label.start >= last.end) labels.push(label)
  }
  return labels
}

function* findBracketLabels({ folded, urls }: Text, span: Span): Generator<Label> {
  for (const { start: open, end, match } of matchesIn(folded, span, bracket)) {
    const words = match.slice(1).find((group) => group !== undefined) ?? ''
    if (spanAt(urls, open)) continue
    const framed = match[1] !== undefined || match[2] !== undefined
    const known = readLabel(words, framed)
    if ((!known && !framed) || !opensLine(folded, span, open)) continue
    if (known && !known.exact && /[,。]/.test(words)) continue
    const at = open + match[0].indexOf(words)
    yield {
      start: startOfLead(folded, span, open),
      end,
      open,
      words: { start: at, end: at + words.length },
      reading: known ?? { kind: 'other', role: null, contact: null, exact: false },
      form: 'bracket',
    }
  }
}

function* findColonLabels({ folded, urls, enclosed, clocks }: Text, span: Span): Generator<Label> {
  for (const { start: colon } of matchesIn(folded, span, /[:|]|(?<= )[/^~·›](?= )/g)) {
    if (enclosed[colon] || spanAt(urls, colon) || spanAt(clocks, colon) || folded.startsWith('//', colon + 1)) continue
    const label = readBack(folded, span, colon)
    // `《某某》 作者：…`: who wrote the book, not the episode.
    if (
      label &&
      makerRoles.has(label.reading.role ?? '') &&
      /》 ?$/.test(folded.slice(Math.max(span.start, label.start - 2), label.start))
    )
      continue
    if (label && folded[colon] === ':') yield label
    else if (label && isBarred(folded, span, label, colon))
      yield barKinds.has(label.reading.kind) ? label : { ...label, reading: writer }
  }
}

/** Kinds whose words a bar may part from their value: `主播 | 某某`. */
const barKinds = new Set<LabelKind>(['hosts', 'guests', 'credits'])

/** Kinds whose Latin words are trusted behind a Latin name: `Jane Doe Host: …`; of several the longest. */
const madeKinds = new Set<LabelKind>(['music', 'credits', 'hosts', 'guests'])

/** `Shownotes | 某某`: who wrote them. */
const writer: LabelReading = { kind: 'credits', role: 'writer', contact: null, exact: true }

/** `主播 | 某某`, `主播 / 某某`, `主播 ^ 某某`: not `「某某」主播 | 微博：…`, nor `主播 / 嘉宾：`. */
function isBarred(folded: string, span: Span, { words, reading }: Label, bar: number): boolean {
  const isRole = barKinds.has(reading.kind) || /^show ?notes ?$/i.test(folded.slice(words.start, words.end))
  if (!isRole || !reading.exact || (words.start > span.start && /[」》”』)]/.test(folded[words.start - 1] ?? '')))
    return false
  const next = /^[|/^~·›] ?([^ :|]{2,8}) ?:/.exec(folded.slice(bar, bar + 14))?.[1]
  return next === undefined || (readContactKind(next) === null && readLabel(next) === null)
}

/** The label whose words end at a colon: from the nearest break before it to the farthest. */
function readBack(folded: string, span: Span, colon: number): Label | null {
  const from = Math.max(span.start, colon - reach)
  let nearest: Label | null = null
  for (let at = colon - 1; at >= from; at--) {
    const breaks = at === span.start || /[ 。!?…)】」》”☆*|;\u200b]/.test(folded[at - 1] ?? '')
    const reading = breaks && folded[at] !== ' ' ? readLabel(folded.slice(at, colon)) : null
    if (reading) {
      const label = asColonLabel(folded, span, { start: at, end: colon }, reading)
      if (!isLatinRun(folded, span, at)) return nearest && !reading.exact ? nearest : label
      if (reading.exact && madeKinds.has(reading.kind) && /\p{Lu}|bgm/u.test(folded.slice(at, at + 3))) nearest = label
    }
    if (/[。!?;]/.test(folded[at] ?? '')) return nearest
  }
  return nearest
}

/** `Some Podcast: …`: a Latin word behind another is no line of its own. */
function isLatinRun(folded: string, span: Span, at: number): boolean {
  return at - 2 >= span.start && /[a-z]/i.test(folded[at] ?? '') && /[a-z0-9]/i.test(folded[at - 2] ?? '')
}

/** `Some Show! 主持：…`: the show's name before a role at the beginning of a line. */
const showBefore = /(?:^|[\n\r])[ *]*[A-Z][\w!&.-]{1,11} ?$/

function asColonLabel(folded: string, span: Span, words: Span, reading: LabelReading): Label {
  const show = peopleKinds.has(reading.kind)
    ? showBefore.exec(folded.slice(Math.max(0, words.start - 16), words.start))
    : null
  const start = show ? words.start - show[0].trimStart().length : startOfLead(folded, span, words.start)
  const lead = measureLead(folded, words.start, words.end)
  return {
    start,
    end: words.end + 1,
    open: words.start + lead,
    words: { start: words.start + lead, end: words.end },
    reading,
    form: 'colon',
  }
}

/** A bare word this short is too common, but for kinds whose words are rare or common. */
const shortest: Partial<Record<LabelKind, number>> = { glossary: 2, description: 4, topics: 5 }

/** Kinds whose bare word is trusted inside flattened text. */
const bareKinds = new Set<LabelKind>([
  'topics',
  'description',
  'chapters',
  'links',
  'glossary',
  'people',
  'guests',
  'hosts',
  'credits',
  'transcript',
])

/** Kinds of people: behind one list of names another begins with a short word too. */
const peopleKinds = new Set<LabelKind>(['hosts', 'guests', 'credits', 'people'])

const emoji = /(?![©®™])\p{Extended_Pictographic}/u

function* findBareLabels({ folded, enclosed }: Text, span: Span): Generator<Label> {
  const breaks =
    /(?:^|(?:[。!?…)】」》”"☆:\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}A-Za-z0-9]\ufe0f?) +)/gu
  let listed = -1
  for (const { end: at } of matchesIn(folded, span, breaks)) {
    if (enclosed[at] || at >= span.end) continue
    const start = at + measureLead(folded, at, span.end)
    const match =
      /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10})(\p{Extended_Pictographic}\ufe0f?)?(?= |$)/u.exec(
        folded.slice(start, Math.min(span.end, start + 14)),
      )
    const word = match?.[1]
    if (!match || !word) continue
    const isDecorated = emoji.test(folded.slice(at, start))
    const reading = readLabel(word, isDecorated)
    if (
      !reading ||
      !(bareKinds.has(reading.kind) || (isDecorated && (reading.kind === 'promotion' || reading.kind === 'music')))
    )
      continue
    const isListed =
      at === span.start || isEntryNext(folded, start + word.length, span.end) || (listed >= 0 && at - listed <= 160)
    const least =
      isListed && namesNext(folded, start + word.length, span.end)
        ? 2
        : isDecorated && reading.exact
          ? 2
          : (shortest[reading.kind] ?? 3)
    if (word.length < least) continue
    const isInner = at > span.start
    const isTrusted = reading.exact && (!isInner || listsNext(folded, start + word.length, span.end))
    if (peopleKinds.has(reading.kind) && !isTrusted) continue
    if (peopleKinds.has(reading.kind)) listed = at
    yield {
      start: startOfLead(folded, span, start),
      end: start + match[0].length,
      open: start,
      words: { start, end: start + word.length },
      reading,
      form: 'bare',
    }
  }
}

/** Words of scripts that put blanks between them, from a capital or a bullet on: `References & Materials`, `참고 링크`. */
const spaced =
  /(?<![^ ])(?:[*•●◆▶►▼▽] ?|\p{Extended_Pictographic}\ufe0f? ?)?((?=\p{Lu}|\p{Script=Hangul})[\p{Script=Latin}\p{Script=Hangul}'’&]+)/gu

/** Such a label has no more words than this. */
const mostWords = 4

/** Known words in such a script that head a list of addresses or numbers, where line breaks were lost. */
function* findSpacedLabels({ folded, urls }: Text, span: Span): Generator<Label> {
  const last = spansIn(urls, span).at(-1)?.start ?? span.start
  for (const { start, end, match } of matchesIn(folded, span, spaced)) {
    const open = end - (match[1]?.length ?? 0)
    const words = readSpaced(folded, open, span.end)
    if (!words || /[:：]/.test(folded[words.end] ?? '')) continue
    const heads = /^ (?:1[.、]|[*•●《]|https?:|\d{1,2}:\d\d)/.test(folded.slice(words.end, words.end + 8))
    if (!heads && (last <= words.end || words.reading.kind !== 'links')) continue
    yield { start, end: words.end, open, words: { start: open, end: words.end }, reading: words.reading, form: 'bare' }
  }
}

/** The longest known label of some words. */
function readSpaced(folded: string, start: number, end: number): { end: number; reading: LabelReading } | null {
  const words = folded.slice(start, Math.min(end, start + 48)).split(' ')
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const reading = /[.,;!?()]/.test(label) ? null : readLabel(label)
    if (reading?.exact && bareKinds.has(reading.kind)) return { end: start + label.length, reading }
  }
  return null
}

/** A name, or the first bullet of a list of them. */
function listsNext(folded: string, at: number, end: number): boolean {
  return namesNext(folded, at, end) || /^ +[*•●] ?[^ ]/.test(folded.slice(at, Math.min(end, at + 6)))
}

/** `主持 某某: …`: a name and what is said of it. */
function isEntryNext(folded: string, at: number, end: number): boolean {
  const name = /^ +([^ (,:]{2,20}) ?:(?!\/\/)/.exec(folded.slice(at, Math.min(end, at + 28)))?.[1]
  return name !== undefined && isSingleName(name)
}

/** At the beginning of a line a role is one where a name follows: `主播 某某`. */
function namesNext(folded: string, at: number, end: number): boolean {
  const word = /^ +([^ (,:]{2,20})(?=[ (,:]|$)/.exec(folded.slice(at, Math.min(end, at + 24)))?.[1]
  return word !== undefined && (isSingleName(word.split('@')[0] ?? '') || word.startsWith('@'))
}

/** Back over the blanks' right side: bullets and emoji directly before an item belong to it. */
export function startOfLead(folded: string, span: Span, at: number): number {
  const from = Math.max(span.start, at - 12)
  for (let start = from; start < at; start++) {
    if (start > span.start && folded[start - 1] !== ' ') continue
    if (folded[start] === ' ') continue
    if (start + measureLead(folded, start, at) === at) return start
  }
  return at
}

function opensLine(folded: string, span: Span, at: number): boolean {
  const start = startOfLead(folded, span, at)
  return start === span.start || /[ 。!?]/.test(folded[start - 1] ?? '')
}
