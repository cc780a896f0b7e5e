import type { DocumentMessage } from '../../index.js'
import { translate } from '../language/translate.js'
import type { Problem } from '../problem.js'
import type { CheckedInput } from './checkedInput.js'

/** A message with the file in which it stands, as GitHub shows it; the gravest first. */
export interface Annotation {
  readonly severity: DocumentMessage['severity']
  readonly label: string
  readonly isFile: boolean
  readonly line: number | null
  readonly column: number | null
  /** The rule; null for an input that could not be read. */
  readonly rule: string | null
  /** In the language that is used. */
  readonly reason: string
}

const order = ['error', 'warning', 'info'] as const

export function listAnnotations(inputs: readonly CheckedInput[], problems: readonly Problem[]): Annotation[] {
  const unread = problems.map(
    ({ subject, message }): Annotation => ({
      severity: 'error',
      label: subject,
      isFile: true,
      line: null,
      column: null,
      rule: null,
      reason: translate(message),
    }),
  )
  const found = inputs.flatMap(({ label, isFile, messages }) =>
    messages.map((message): Annotation => ({ ...message, label, isFile, reason: translate(message.reason) })),
  )
  return order.flatMap((severity) => [...unread, ...found].filter((annotation) => annotation.severity === severity))
}
