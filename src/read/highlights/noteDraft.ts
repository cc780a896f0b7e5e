import { removeQuotes } from '../excerpts/removeQuotes.js'
import { isQuotedWithPage } from './isQuotedWithPage.js'
import { isQuoteOpen } from './isQuoteOpen.js'
import type { NoteLayout } from './noteLayout.js'
import { isClosed } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'
import type { Foot } from './noteSource.js'
import type { Attribution } from './readAttribution.js'
import { readStamp } from './readStamp.js'
import { arrow, remarks } from './signs.js'
import { takeOwnPlace } from './takeOwnPlace.js'

/** A passage that there is none of. */
const nothing = /^"?(?:null|undefined|none|n\/a)?"?$/i

/** An entry that is being read. */
export interface NoteDraft {
  quote: string[]
  thought: string[]
  tags: string[]
  date: string | null
  place: string | null
  chapter: string | null
  attribution: Attribution | null
  /** Where a line without a sign goes. */
  open: 'quote' | 'thought'
  /** Whether a label opened the passage. */
  labelled: boolean
  /** Whether lines in brackets below close the entry. */
  footed: boolean
}

/** What the lines of an entry are read by. */
export interface DraftContext {
  layout: NoteLayout
  /** The mark of passages that most entries open with, or empty. */
  mark: string
  /** Whether the work is known. */
  known: boolean
  /** Whether the reader speaks of the work as a whole: all words are the reader's own. */
  review: boolean
}

/** Sort the lines of an entry: what is quoted, what the reader says of it, when and where. */
export function draftNote(lines: readonly NoteLine[], context: DraftContext): NoteDraft {
  const isNote = lines.find((line) => line.stamp !== null)?.stamp?.kind === 'note'
  const draft: NoteDraft = {
    quote: [],
    thought: [],
    tags: [],
    date: null,
    place: null,
    chapter: null,
    attribution: null,
    open: isNote || context.review ? 'thought' : 'quote',
    labelled: false,
    footed: lines.some((line) => line.foot !== undefined),
  }
  for (const [i, line] of lines.entries())
    if (!addSigned(draft, line, i, context) && !addOwn(draft, line, lines[0] ?? line, context))
      addWords(draft, line, context)
  return draft
}

/** A line that a sign explains, whatever stands above it: stamp, ruler, tags, label, mark, name of the author. */
function addSigned(draft: NoteDraft, line: NoteLine, at: number, { layout, mark, known }: DraftContext): boolean {
  if (line.foot) addFoot(draft, line.foot)
  else if (line.quoted === true) add(draft, 'quote', line.words)
  else if (line.stamp !== null && (layout.form === 'stamped' || at === 0 || line.gap === 0 || isBelow(draft, mark))) {
    draft.date ??= line.stamp.date
    draft.place ??= line.stamp.place
    if (layout.remarks === 'under-stamp' && draft.quote.length > 0) draft.open = 'thought'
  } else if (line.ruler) draft.open = 'thought'
  else if (line.tags !== null) draft.tags.push(...line.tags)
  else if (line.thought !== null) add(draft, 'thought', line.thought)
  else if (line.mark === '原文：') {
    draft.labelled = true
    // What an app writes of a note on the page as a whole.
    add(draft, 'quote', nothing.test(line.inner) ? '' : line.inner)
  } else if (line.quoted === false) add(draft, 'thought', line.words)
  else if (line.attribution && at > 0) {
    addName(draft, line, line.attribution, layout.form === 'marked' && known)
    // What stands below the name is said of the passage.
    if (layout.form === 'attributed') draft.open = 'thought'
  } else if (opensPassage(draft, line, mark)) {
    add(draft, 'quote', readPassage(draft, line, isClosed(mark) && mark !== '>' ? line.words : line.inner))
  } else return false
  return true
}

/** A page alone below a quotation that has none. */
function isBelow({ quote, thought, place }: NoteDraft, mark: string): boolean {
  return mark === '>' && quote.length > 0 && thought.length === 0 && place === null
}

/** What a line in brackets says of the passage above. */
function addFoot(draft: NoteDraft, { name, value }: Foot): void {
  if (name === 'thought') add(draft, 'thought', value)
  else if (name === 'date') draft.date ??= readStamp(value)?.date ?? null
  else if (value !== '') draft[name] ??= value
}

function opensPassage({ open, quote }: NoteDraft, line: NoteLine, mark: string): boolean {
  return open === 'quote' && mark !== '' && line.mark === mark && (quote.length === 0 || mark === '>')
}

/** Of a work that is known a name alone is none: `——` opens the reader's own words. So does a second one. */
function addName(draft: NoteDraft, line: NoteLine, attribution: Attribution, known: boolean): void {
  if (attribution.author === null && attribution.title === null) {
    draft.place ??= attribution.place
    draft.chapter ??= attribution.chapter
  } else if (draft.attribution === null && (attribution.title !== null || !known)) draft.attribution = attribution
  else add(draft, 'thought', line.words.replace(/^[—–―─~-]+\s*/, ''))
}

/** A line behind a passage that is the reader's own: `* ` among other marks, a point below a point, a quotation below a passage. */
function addOwn(draft: NoteDraft, line: NoteLine, first: NoteLine, { layout, mark, known }: DraftContext): boolean {
  const isDashed =
    known &&
    line.gap === 0 &&
    /^[—–―]{1,2}[^—–―]/.test(line.words) &&
    /[。！？!?.…”」』]$/.test(draft.quote.at(-1) ?? '')
  if (isDashed && layout.form !== 'attributed' && draft.open === 'quote') {
    add(draft, 'thought', line.words.replace(/^[—–―]+\s*/, ''))
    return true
  }
  if (isRemark(draft, line, first)) {
    add(draft, 'thought', line.words.replace(arrow, '').replace(/^\/\/\s*/, ''))
    return true
  }
  if (draft.quote.length === 0) return false
  const isPoint = line.mark === '*' && line.gap > 0
  const isBelow =
    /^[-*+]$/.test(line.mark) && (line.mark === layout.mark || first.mark === '1') && line.indent > first.indent
  const isComment = line.mark === '>' && mark !== '>' && layout.form === 'marked'
  if (isPoint || isBelow || isComment) add(draft, 'thought', line.inner)
  return isPoint || isBelow || isComment
}

/** A whole line in brackets that is no origin. */
const bracketed = /^[（(][^（）()《》]{4,300}[)）]$/

/** Behind an arrow, in brackets, or in words that only who reads a page says of it. */
function isRemark({ open, quote, place }: NoteDraft, line: NoteLine, first: NoteLine): boolean {
  if (open === 'thought' || line === first) return false
  if (quote.length > 0 && (arrow.test(line.words) || /^\/\/(?!\S*\.)/.test(line.words))) return true
  if (bracketed.test(line.words)) return quote.length > 0 ? /[。！？!?.…][)）]$/.test(line.words) : place !== null
  return (quote.length > 0 ? line.gap > 0 : place !== null) && remarks.test(line.words)
}

function addWords(draft: NoteDraft, line: NoteLine, { layout, mark }: DraftContext): void {
  if (line.tail && draft.open === 'quote' && layout.form === 'attributed' && draft.attribution === null) {
    draft.attribution = line.tail.attribution
    add(draft, 'quote', line.words.slice(0, line.tail.at))
    return
  }
  if (isEnded(draft, mark, line) || (layout.remarks === 'over-stamp' && draft.quote.length > 0 && line.gap > 0))
    draft.open = 'thought'
  if (draft.open === 'quote' && line.page !== null && draft.place === null) {
    const words = readPassage(draft, line, line.words)
    add(draft, 'quote', mark === '>' && isQuotedWithPage(line) ? removeQuotes(words.trim()) : words)
  } else if (draft.open === 'thought' && mark === '>') addBelow(draft, dropBullet(line))
  else add(draft, draft.open, line.mark === '>' ? line.inner : line.words)
}

/** Below a quotation the reader's own words are points of a list. */
function dropBullet({ mark, inner, words }: NoteLine): string {
  return /^[-*+>]$/.test(mark) ? inner : words
}

/** Where the end of a passage can be told, what stands behind it is the reader's own. */
function isEnded({ quote, labelled, footed }: NoteDraft, mark: string, line: NoteLine): boolean {
  if (quote.length === 0) return false
  if ((labelled && mark !== '原文：') || mark === '>') return true
  if (mark === '' || !isClosed(mark) || !/["”」』]$/.test(quote.at(-1) ?? '')) return false
  return (line.gap > 0 && !footed) || !isQuoteOpen(quote)
}

function add(draft: NoteDraft, to: 'quote' | 'thought', words: string): void {
  draft.open = to
  if (words !== '') draft[to].push(words)
}

/** The words of a passage without the page or the part of the work behind them, which the entry takes. */
function readPassage(draft: NoteDraft, { words, page, tail }: NoteLine, part: string): string {
  const behind = tail?.attribution
  const isPlace = behind !== undefined && behind.author === null && behind.title === null
  if (isPlace) draft.chapter ??= behind.chapter
  draft.place ??= (isPlace ? behind.place : null) ?? page?.place ?? null
  const end = isPlace ? tail?.at : page?.at
  return end === undefined ? part : part.slice(0, part.length - (words.length - end))
}

/** The first of the reader's own words below a quotation, which may open with its page. */
function addBelow(draft: NoteDraft, words: string): void {
  const found = draft.thought.length === 0 && draft.place === null ? takeOwnPlace(words) : null
  draft.place ??= found?.place ?? null
  add(draft, 'thought', found?.words ?? words)
}
