import type { Rule, Severity } from '../../index.js'

/** Rules about what chapter files lack: of no interest to who makes none, so that they are mentioned only. */
const mentioned = new Set(['chapter-missing', 'chapter-end'])

/** How grave `notes check` finds what a rule reports. */
export function chooseSeverity({ id, severity }: Pick<Rule, 'id' | 'severity'>): Severity {
  return mentioned.has(id) ? 'info' : severity
}
