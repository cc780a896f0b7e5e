/** A program that shows a long text page by page. */
export interface PagerCommand {
  /** A line for the shell, such as `less -R`. */
  readonly line: string
  /** Whether the user named it, and is to be told where it is missing. */
  readonly isNamed: boolean
}

/** What decides about paging. */
export interface PagerCircumstances {
  /** False for `--no-pager`. */
  flag: boolean
  env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  isOutputTTY: boolean
  /** Whether standard input is one too. */
  isInputTTY: boolean
}

/**
 * The pager, as git chooses it: PAGER, or else `less`; none where that is empty or `cat`, or nobody sits at a full terminal.
 *
 * @example
 * choosePager({flag: true, env: {PAGER: 'most'}, isOutputTTY: true, isInputTTY: true}) // => {line: 'most', isNamed: true}
 */
export function choosePager({ flag, env, isOutputTTY, isInputTTY }: PagerCircumstances): PagerCommand | null {
  if (!flag || !isOutputTTY || !isInputTTY || env.TERM === 'dumb') return null
  if (env.PAGER === undefined) return { line: 'less', isNamed: false }
  const line = env.PAGER.trim()
  return line === '' || line === 'cat' ? null : { line, isNamed: true }
}
