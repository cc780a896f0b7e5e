import type { Rule } from './rule.js'

declare module 'vfile' {
  interface DataMap {
    /** What bytes that are no UTF-8 were read as. */
    guessedEncoding: string
  }
}

/** Bytes that are no UTF-8, and what they were read as. */
export const encodingGuess: Rule = {
  id: 'encoding-guess',
  description: 'bytes that are no UTF-8, and what they were read as',
  severity: 'warning',
  isOnDemand: false,
  check(_tree, report, file) {
    const encoding = file.data.guessedEncoding
    if (encoding !== undefined)
      report(`Unexpected bytes that are no UTF-8, expected UTF-8; read as \`${encoding}\``, {})
  },
}
