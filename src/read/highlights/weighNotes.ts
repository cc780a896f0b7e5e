import { readRole } from '../../vocabulary/lexicon.js'
import { findLead } from './findLead.js'
import { countAttributed, countNumbered, findMark, splitBlocks, splitByRulers } from './noteLayout.js'
import type { NoteLine } from './noteLine.js'
import { readNoteTitle } from './readNoteTitle.js'
import { takeOwnPlace } from './takeOwnPlace.js'

/** Lines that can only stand in reading notes come to so many points together. */
const enough = 4

/** A time before words: a chapter, or a turn of a transcript. */
const timed = /^\W{0,4}(?:\d{1,2}:)?\d{1,3}:\d{2}(?!\s?[ap]m|\d)/i

/** How many chapters of an episode make a text its notes. */
const mostTimed = 3

/**
 * Whether lines are reading notes, by the whole list: stamps of page or date, labels of passages and of the reader's own words, a mark
 * that comes again, names behind most blocks, the head and the origin that apps write.
 */
export function weighNotes(lines: readonly NoteLine[]): boolean {
  const count = (test: (line: NoteLine) => boolean) => lines.filter(test).length
  if (count((line) => timed.test(line.words) && line.stamp === null) >= mostTimed || lines.some(isOfEpisode))
    return false
  const placed = count((line) => line.stamp !== null && line.stamp.place !== null)
  const paged = count((line) => line.page !== null || isLed(line))
  const leads = count(isLed)
  const kinds = count((line) => line.stamp !== null && line.stamp.kind !== null)
  const dated = count((line) => line.stamp?.dated === true)
  const quoted = count((line) => line.mark === '原文：' && isSaid(line.inner))
  const thoughts = count((line) => line.thought !== null)
  const mark = findMark(lines)
  const marked = count((line) => line.mark === mark && line.stamp === null && isSaid(line.inner))
  const blocks = splitBlocks(lines)
  const attributed = countAttributed(blocks)
  const footed = count((line) => line.foot?.name === 'chapter' || line.foot?.name === 'place')
  const originals = count((line) => line.quoted === true && isSaid(line.words))
  const below = countPlacedBelow(lines)
  const points = [
    placed >= 2 || paged >= 3 ? 3 : 0,
    kinds >= 2 ? 2 : 0,
    dated >= 3 ? 1 : 0,
    count((line) => line.stamp?.labelled === true) >= 2 ? 2 : 0,
    quoted >= 2 ? 3 : quoted,
    thoughts >= 3 ? 2 : thoughts > 0 ? 1 : 0,
    !/^(?:[-*+1]|原文：|)$/.test(mark) && marked >= 3 ? 1 : 0,
    (attributed >= 3 && attributed * 2 >= blocks.length) || countNumbered(lines) >= 3 ? 4 : 0,
    count((line) => line.ranked) >= 2 ? 1 : 0,
    Math.min(
      2,
      count((line) => line.furniture && !line.ruler),
    ),
    weighHead(lines),
    leads >= 4 && leads * 2 >= blocks.length ? 1 : 0,
    countRuled(lines) >= 2 ? 3 : 0,
    countClosed(lines) >= 3 ? 3 : 0,
    footed >= 2 || originals >= 2 ? 4 : 0,
    below >= 2 ? 3 : 0,
    count(({ words }) => /^>\s?\[!quote\]/i.test(words)) >= 2 ? 1 : 0,
  ]
  const entries = Math.max(
    countRuled(lines),
    paged,
    placed,
    dated,
    kinds,
    footed,
    originals,
    below,
    quoted,
    mark === '原文：' ? 0 : marked,
    attributed,
  )
  return entries >= 2 && points.reduce((sum, one) => sum + one, 0) >= enough
}

/** Who speaks in an episode, behind the label: `主播：…`. What is said in an interview is a sentence. */
function isOfEpisode({ words }: NoteLine): boolean {
  const [, label = '', names = ''] = /^([^\s:：]{2,8})\s?[:：]\s?(.{2,30})$/.exec(words) ?? []
  return label !== '' && /^(?:host|guest)$/.test(readRole(label) ?? '') && !/[。！？!?…]/.test(names)
}

/** A sentence behind a page; captions of pictures have a number before them too. */
function isLed(line: NoteLine): boolean {
  return line.stamp === null && /[。！？.!?…”"」』)）]$/.test(line.words) && findLead(line.words) !== null
}

/** Words, not the title or the address of something. */
function isSaid(words: string): boolean {
  return words.length >= 5 && !/^(?:https?:|\[|《[^》]*》$)/.test(words)
}

/** Quotations with their page at the beginning of the words below. */
function countPlacedBelow(lines: readonly NoteLine[]): number {
  return lines.filter(
    (line, i) =>
      lines[i - 1]?.mark === '>' && /^-?$/.test(line.mark) && line.depth === 0 && takeOwnPlace(line.inner) !== null,
  ).length
}

/** Blocks between rulers that end with the reader's own words. */
function countRuled(lines: readonly NoteLine[]): number {
  return lines.filter((line, i) => line.thought !== null && lines[i + 1]?.ruler).length
}

/** Blocks between rulers with the minute of marking below a sentence, as calibre has them. */
function countClosed(lines: readonly NoteLine[]): number {
  return splitByRulers(lines).filter((block) => {
    const [first, ...others] = block.flatMap((line, i) => (line.stamp?.dated ? [i] : []))
    const day = block[first ?? -1]
    const over = block[(first ?? 0) - 1]
    if (!day || !over || others.length > 0 || over.ruler) return false
    return /\d:\d{2}/.test(day.words) && day.gap === 0 && /[。！？.!?…”"」』]$/.test(over.words)
  }).length
}

/** How far from the top a work is named. Lines. */
const reach = 40

function weighHead(lines: readonly NoteLine[]): number {
  const named = lines.slice(0, reach).map((line) => readNoteTitle(line.words)?.sure)
  const isStated = (name: string) => lines.filter((line) => line.fact?.name === name).length === 1
  return named.includes(true) || (isStated('title') && isStated('author'))
    ? 2
    : named.slice(0, 3).includes(false) || (lines[0]?.depth ?? 0) > 0
      ? 1
      : 0
}
