import { createDoubtRule } from './createDoubtRule.js'

/**
 * What the syntax of the input format does not allow, and the reader went on behind: a closing tag that fits nothing, a comma too many,
 * cues without an index, WebVTT without its first line.
 */
export const brokenSyntax = createDoubtRule(
  'broken-syntax',
  'what the input format does not allow, and what was made of it',
)
