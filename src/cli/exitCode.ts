/** What the process answers with: the whole contract, nothing else is ever returned. */
export const exitCode = {
  /** Every input was read and written; warnings are no failure. */
  done: 0,
  /** An input could not be read or an output not written; the others are done. */
  failed: 1,
  /** The command line makes no sense; nothing was done. */
  usage: 2,
  /** A bug in notes (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
  /** `kill`: 128 + SIGTERM. */
  terminated: 143,
} as const
