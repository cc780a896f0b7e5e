import type { ElementContent } from 'hast'
import { splitUrls } from '../splitUrls.js'
import { cleanText } from './cleanText.js'
import { createLink } from './createLink.js'
import type { Explain } from './explainer.js'

/** Make one line of a text, whatever line breaks it holds, with its web addresses as links and its terms explained. */
export function createLine(text: string | null, explain: Explain = createText): ElementContent[] {
  return splitUrls(cleanText(text ?? '')).flatMap((part) =>
    part.isUrl ? createLink(part.text, null) : explain(part.text),
  )
}

function createText(value: string): ElementContent[] {
  return value ? [{ type: 'text', value }] : []
}
