import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { cleanText } from './cleanText.js'
import { createParagraphs } from './createParagraphs.js'
import { createTime } from './createTime.js'
import { type Explainer, nameExplanation } from './explainer.js'
import type { Page } from './page.js'

type Term = DocumentEpisode['glossary'][number]

/** Make the glossary: each term with its other names, when it is spoken of, its definition. */
export function createGlossary(glossary: readonly Term[], page: Page): ElementContent[] {
  const entries = glossary.flatMap(({ term, aliases, definition, start }) => [
    h('dt', [
      h('dfn', h('bdi', cleanText(term))),
      ...createAliases(aliases),
      ...(start === null ? [] : [{ type: 'text' as const, value: ' ' }, createTime(start, page)]),
    ]),
    h('dd', createParagraphs(definition)),
  ])
  return entries.length ? [h('dl', { class: 'glossary' }, entries)] : []
}

/** Make what opens at a term in the text, for those terms that occur there. */
export function createExplanations(
  glossary: readonly Term[],
  { explainer, prefix }: { readonly explainer: Explainer; readonly prefix: string },
): ElementContent[] {
  return explainer.listUsed().flatMap((index) => {
    const entry = glossary[index]
    if (!entry) return []
    const { term, aliases, definition } = entry
    return h('div', { id: nameExplanation(prefix, index), popover: 'auto', class: 'explanation' }, [
      h('p', [h('b', h('bdi', cleanText(term))), ...createAliases(aliases)]),
      ...createParagraphs(definition),
    ])
  })
}

function createAliases(aliases: readonly string[]): ElementContent[] {
  return aliases
    .map(cleanText)
    .filter(Boolean)
    .flatMap((alias) => [{ type: 'text' as const, value: ' ' }, h('bdi', { class: 'aside' }, alias)])
}
