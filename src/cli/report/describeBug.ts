/**
 * The lines that tell of an error nobody expected: short, with the trace only for those who ask for it.
 *
 * @param subject the input at which it happened
 */
export function describeBug(error: unknown, debug: boolean, subject: string | null = null): string[] {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const lines = [
    `${subject === null ? '' : `${subject}: `}error: notes failed unexpectedly (${what})`,
    subject === null
      ? 'This is a bug in notes, please report it with the command.'
      : 'This is a bug in notes, please report it with the command and the input.',
  ]
  if (!debug) return [...lines, 'The trace: the same command with --debug.']
  const trace = error instanceof Error && error.stack ? error.stack.split('\n') : []
  return [...lines, ...trace]
}
