import { createDoubtRule } from './createDoubtRule.js'

/** An input that breaks off: XML or JSON with something open at its end. What stands before is read. */
export const cutOffInput = createDoubtRule(
  'cut-off-input',
  'XML, JSON or HTML that breaks off: what stands before its end is read',
)
