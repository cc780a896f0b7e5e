import type { DocumentMessage } from '../../index.js'

/** How many messages there are of each severity. */
export interface MessageCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function countMessages(messages: readonly Pick<DocumentMessage, 'severity'>[]): MessageCounts {
  const count = (severity: DocumentMessage['severity']) =>
    messages.filter((message) => message.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}
