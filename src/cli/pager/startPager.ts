import { spawn } from 'node:child_process'
import { ignoreInterrupt } from '../interrupt/ignoreInterrupt.js'
import { ClosedOutput } from '../outputs/closedOutput.js'
import { writeStdout } from '../outputs/writeStdout.js'
import type { PagerCommand } from './choosePager.js'

/** A pager that runs. */
export interface Pager {
  /** @throws {ClosedOutput} where the user has quit it */
  write(text: string): Promise<void>
  /** Wait until the user has quit it. */
  end(): Promise<void>
}

/**
 * Start a pager on this terminal; where it is missing or fails, what it was given goes to standard output.
 *
 * Until it ends Ctrl-C is for the pager alone, and what is told on standard error waits, or it would be written across the page.
 */
export function startPager({ line, isNamed }: PagerCommand): Pager {
  const env = { LESS: 'FRX', LV: '-c', LESSCHARSET: 'utf-8', ...process.env }
  const stdio = ['pipe', 'inherit', 'inherit'] as const
  // Without a shell nobody complains that a program is missing which the user did not ask for.
  const child = spawn(line, { shell: isNamed, env, stdio: [...stdio] })
  let isInterrupted = false
  const restoreInterrupt = ignoreInterrupt(() => {
    isInterrupted = true
  })
  process.stderr.cork()
  const given: string[] = []
  let hasFailed = false

  const ended = new Promise<void>((done) => {
    const settle = (failed: boolean) => {
      hasFailed = failed
      process.stderr.uncork()
      restoreInterrupt()
      done()
    }
    child.once('error', () => settle(true))
    // To quit is 0 or a signal; after Ctrl-C, for which there is `less -K`, anything.
    child.once('exit', (code) => settle(code !== null && code !== 0 && !isInterrupted))
  })
  // To quit before all is read is no error; the callback of the write tells of it.
  child.stdin?.on('error', () => {})

  return {
    async write(text) {
      given.push(text)
      const isTaken = await Promise.race([
        new Promise<boolean>((done) => child.stdin?.write(text, (error) => done(!error))),
        ended.then(() => false),
      ])
      if (isTaken) return
      await ended
      if (!hasFailed) throw new ClosedOutput('the pager was quit')
      await writeStdout(given.splice(0).join(''))
    },
    async end() {
      child.stdin?.end()
      await ended
      if (hasFailed) await writeStdout(given.join(''))
    },
  }
}
