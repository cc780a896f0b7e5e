import { closeWorkData } from './closeWorkData.js'
import { isMarkup } from './isMarkup.js'
import { isNotebook } from './isNotebook.js'
import { markPageNumbers } from './markPageNumbers.js'
import { readNoteLine } from './noteLine.js'
import { isFlomo } from './readFlomo.js'
import { isKoreader } from './readKoreader.js'
import { readNoteSources } from './readNoteSources.js'
import { isTolino } from './readTolino.js'
import { isCalibre } from './splitCalibre.js'
import { isZotero } from './splitZotero.js'
import { weighNotes } from './weighNotes.js'

/** Signs of apps whose layout is known. */
const apps = [isNotebook, isZotero, isCalibre, isTolino, isKoreader, isFlomo] as const

/** So many lines tell what a text is. */
const most = 500

/** Whether a text is reading notes of some app, by the signs of all its lines. */
export function isHighlights(head: string): boolean {
  if (apps.some((is) => is(head))) return true
  if (isTimed(head)) return false
  const lines = readNoteSources(isMarkup(head) ? flatten(head) : head).slice(0, most)
  return weighNotes(closeWorkData(markPageNumbers(lines.map(readNoteLine))))
}

/** Lines that open with times, most often: the notes of an episode, without a look at each line. */
function isTimed(head: string): boolean {
  return (head.match(/^[^\w\n]{0,4}(?:\d{1,2}:)?\d{1,3}:\d{2}(?![\d:])(?!\s?[ap]m)/gim)?.length ?? 0) >= 3
}

/** What a person would see of HTML, roughly. */
function flatten(html: string): string {
  return html
    .replace(/<(?:style|script|head|title)\b[^>]*>[^<]*(?:<\/\w+>)?/gi, '')
    .replace(/<hr\b[^>]*>/gi, '\n---\n')
    .replace(/<blockquote\b[^>]*>/gi, '\n\n> ')
    .replace(/<h([1-6])\b[^>]*>/gi, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<\/?(?:div|p|br|h[1-6]|li|ul|ol|tr|td|blockquote|section|article)\b[^>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
}
