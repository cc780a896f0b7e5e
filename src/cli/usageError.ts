/** The command line makes no sense: found before any work, answered with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(
    message: string,
    /** A further line that says what to do instead. */
    readonly hint: string | null = null,
  ) {
    super(message)
  }
}
