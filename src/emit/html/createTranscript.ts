import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { cleanText } from './cleanText.js'
import { createParagraphs } from './createParagraphs.js'
import { createTime } from './createTime.js'
import type { Explainer } from './explainer.js'
import type { Page } from './page.js'

type Turn = DocumentEpisode['transcript'][number]

/**
 * Make the transcript: a turn for each cue, and above them a field that searches them, which the script of the page shows. The end of
 * a cue and fractions of a second are left out: they would only disturb the reading.
 *
 * @param label what the search is called, a name that no other search on the page has
 */
export function createTranscript(
  transcript: readonly Turn[],
  { prefix, label, explainer, page }: { prefix: string; label: string; explainer: Explainer; page: Page },
): ElementContent[] {
  const turns = transcript.map((turn) => h('li', createTurn(turn, explainer, page)))
  return turns.length ? [createSearch(`${prefix}-search`, label, page), h('ol', { class: 'turns' }, turns)] : []
}

function createTurn({ speaker, start, text }: Turn, explainer: Explainer, page: Page): ElementContent[] {
  const name = cleanText(speaker ?? '')
  const head = [
    ...(start === null ? [] : [createTime(Math.floor(start), page)]),
    ...(start !== null && name ? [{ type: 'text' as const, value: ' ' }] : []),
    ...(name ? [h('b', h('bdi', name))] : []),
  ]
  return [h('div', { class: 'who' }, head), h('div', { class: 'said' }, createParagraphs(text, explainer.begin()))]
}

function createSearch(id: string, label: string, { words, own }: Page): ElementContent {
  const found = { 'data-found': words.found, 'data-none': words.foundNone }
  return h('div', { ...own, class: 'search', role: 'search', 'aria-label': label, hidden: true }, [
    h('label', { for: id }, words.search),
    h('input', { id, type: 'search', autocomplete: 'off', spellcheck: 'false' }),
    h('p', { ...found, role: 'status' }),
  ])
}
