import type { Paragraph, PhrasingContent } from 'mdast'
import { collapseSpace } from './collapseSpace.js'
import { createParagraphs } from './createParagraphs.js'
import { joinPhrases } from './joinPhrases.js'

/**
 * Make `**name** (detail, detail): text`, the form of people and of terms, of the name as it is to be written. A strong name always stands between line end, space or
 * punctuation: next to a Chinese character Markdown would not see its end.
 */
export function createLabelled(
  label: readonly PhrasingContent[],
  details: readonly string[],
  text: string | null,
): Paragraph[] {
  const brackets = details.map(collapseSpace).filter(Boolean).join(', ')
  const lead = joinPhrases(label, label.length && brackets ? ' ' : '', brackets && `(${brackets})`)
  return createParagraphs(text, joinPhrases(lead, lead.length && text?.trim() ? ':' : ''))
}
