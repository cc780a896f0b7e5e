/** A line at the bottom of the terminal that says how far the work has come. */
export interface ProgressLine {
  /** Say which file is next: the line is drawn if it is time for it. */
  update(label: string, done: number, total: number): Promise<void>
  /** Take the line away, so that another can be printed in its place. */
  clear(): void
}

export interface ProgressCircumstances {
  readonly isTTY: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly quiet: boolean
  /** Whether documents go to the same terminal. */
  readonly isShared: boolean
}

/** Milliseconds: what is done sooner needs no progress, and nobody reads faster. */
const patience = 300
const pause = 80

/** Progress on standard error, only where somebody looks at it: on a terminal, not in CI. */
export function createProgress(circumstances: ProgressCircumstances): ProgressLine {
  return isWanted(circumstances) ? createLine() : { async update() {}, clear() {} }
}

/** Whether anybody looks. */
export function isWanted({ isTTY, env, quiet, isShared }: ProgressCircumstances): boolean {
  // The variable CI is set by all services, to `true` or `1`; people switch it off with `false`.
  const isCI = env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0'
  return isTTY && !isCI && env.TERM !== 'dumb' && !quiet && !isShared
}

function createLine(): ProgressLine {
  const began = performance.now()
  let drawn = 0
  let isShown = false

  function clear(): void {
    if (!isShown) return
    process.stderr.write('\r\u001b[K')
    process.off('exit', clear)
    isShown = false
  }

  return {
    async update(label, done, total) {
      const now = performance.now()
      if (total < 2 || now - began < patience || now - drawn < pause) return
      drawn = now
      // Loaded only now: measuring text takes a while to load, and most work is done before.
      const { drawProgress } = await import('./drawProgress.js')
      const width = (process.stderr.columns || 80) - 1
      const line = drawProgress({ done, total, label, seconds: (now - began) / 1000 }, width)
      process.stderr.write(`\r\u001b[K${line}`)
      // Ctrl-C and every other end leave a clean line to the shell.
      if (!isShown) process.once('exit', clear)
      isShown = true
    },
    clear,
  }
}
