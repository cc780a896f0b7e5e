import type { Transformer } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Root } from '../tree/nodes.js'

/** What a rule says of a node, or of another place: `Unexpected X, expected Y`. */
export type Report = (reason: string, node: Pick<Node, 'position'>) => void

export type Severity = 'info' | 'warning' | 'error'

/** A rule reads the tree and reports; it changes nothing. */
export interface Rule {
  /** A kebab-case noun: `chapter-order`. */
  readonly id: string
  /** What it reports, in a line. */
  readonly description: string
  readonly severity: Severity
  /** Whether it runs only where it is asked for: what it reports is no doubt about the reading, but what some players or makers mind. */
  readonly isOnDemand: boolean
  check(tree: Root, report: Report, file: VFile): void
}

/** The unified transformer of a rule: its findings become messages of the file, stamped with source and rule id. */
export function toTransformer(rule: Rule, severity: Severity = rule.severity): Transformer<Root> {
  // VFile: true for an error, false for a warning, neither for an information.
  const fatal = { error: true, warning: false, info: undefined }[severity]
  return (tree, file) => {
    rule.check(
      tree,
      (reason, node) => {
        const message = file.message(reason, {
          ...(node.position ? { place: node.position } : {}),
          ruleId: rule.id,
          source: 'notes',
        })
        message.fatal = fatal
      },
      file,
    )
  }
}
