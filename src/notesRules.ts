import type { Plugin } from 'unified'
import { toTransformer } from './check/rule.js'
import { rules } from './check/rules.js'
import type { Root } from './tree/nodes.js'

/** All rules as transformers: each reports on the file and changes nothing. */
export const notesRules: Plugin<[], Root> = function () {
  for (const rule of rules) this.use(() => toTransformer(rule))
}
