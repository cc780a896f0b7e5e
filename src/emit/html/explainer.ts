import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DocumentEpisode } from '../../document/document.js'
import { cleanText } from './cleanText.js'
import { createTermFinder } from './createTermFinder.js'

/** Make one line of one block of text, the terms in it explained where the block has them for the first time. */
export type Explain = (line: string) => ElementContent[]

/** What explains the terms of a glossary where they occur. */
export interface Explainer {
  /** Begin a block of text: a description, the notes of a chapter, a turn. */
  begin(): Explain
  /** The explanations that were asked for so far, by the numbers of their terms. */
  listUsed(): number[]
}

/** The identifier of the explanation of a term. */
export function nameExplanation(prefix: string, term: number): string {
  return `${prefix}-explained-${term + 1}`
}

/**
 * Prepare the explanations of a glossary: each occurrence becomes a button that opens the explanation, by the browser itself (the
 * attribute `popovertarget` of HTML), without a script. Terms of which nothing is said are left alone.
 *
 * @param prefix what the identifiers of the episode begin with
 */
export function createExplainer(glossary: DocumentEpisode['glossary'], prefix: string): Explainer {
  const find = createTermFinder(
    glossary.map(({ term, aliases, definition }) =>
      definition?.trim() || aliases.length ? [term, ...aliases].map(cleanText) : [],
    ),
  )
  const used = new Set<number>()
  return {
    begin() {
      const seen = new Set<number>()
      return (line) => {
        const nodes: ElementContent[] = []
        let end = 0
        for (const hit of find(line)) {
          if (seen.has(hit.term)) continue
          seen.add(hit.term)
          used.add(hit.term)
          const written = line.slice(hit.start, hit.end)
          if (hit.start > end) nodes.push({ type: 'text', value: line.slice(end, hit.start) })
          nodes.push(createButton(written, nameExplanation(prefix, hit.term)))
          end = hit.end
        }
        if (end < line.length) nodes.push({ type: 'text', value: line.slice(end) })
        return nodes
      }
    },
    listUsed: () => [...used].sort((a, b) => a - b),
  }
}

function createButton(written: string, target: string): ElementContent {
  return h('button', { type: 'button', class: 'term', popovertarget: target }, written)
}
