/** What a command is handed, and where it leaves its exit code. */
export interface CommandContext {
  /** Whether the trace of an unexpected error is wanted. */
  readonly debug: boolean
  finish(code: number): void
}
