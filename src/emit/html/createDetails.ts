import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Document } from '../../document/document.js'
import { splitRuns } from '../splitRuns.js'
import { cleanText } from './cleanText.js'
import { createList } from './createList.js'
import { createParagraphs } from './createParagraphs.js'
import type { Page } from './page.js'

/** Make what is no part of the show notes, and what was doubtful in reading them: folded, as few want it. */
export function createDetails({ boilerplate, messages }: Document, page: Page): ElementContent[] {
  const { words, own } = page
  const aside = splitRuns(boilerplate, ({ reason }) => reason).flatMap(({ name, items }) => [
    createReason(name ?? '', page),
    ...createList(items.map(({ text }) => createParagraphs(text))),
  ])
  return [
    ...(aside.length ? [h('details', h('summary', own, words.setAside), aside)] : []),
    ...(messages.length ? [h('details', h('summary', own, words.messages), createMessages(messages, page))] : []),
  ]
}

function createReason(reason: string, { words, own }: Page): ElementContent {
  const ours = Object.hasOwn(words.reasons, reason) ? words.reasons[reason] : undefined
  return h('p', { class: 'reason', ...(ours ? own : { lang: 'en' }) }, ours ?? cleanText(reason))
}

/** `12:3 warning: reason [rule]`; the reasons are English in every language. */
function createMessages(messages: Document['messages'], { words, own }: Page): ElementContent[] {
  return createList(
    messages.map(({ line, column, severity, reason, rule }) => [
      ...(line === null
        ? []
        : [h('span', { class: 'aside' }, [line, column].filter((part) => part !== null).join(':'))]),
      { type: 'text', value: ' ' },
      h('span', own, words.severities[severity]),
      h('span', words.colon),
      h('bdi', { lang: 'en' }, cleanText(reason)),
      { type: 'text', value: ' ' },
      h('code', { class: 'aside' }, cleanText(rule)),
    ]),
  )
}
