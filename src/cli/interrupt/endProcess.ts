import { exitCode } from '../exitCode.js'

/** What Ctrl-C and `kill` do; taken off where the system is to do it, or nobody. */
export function endProcess(signal: NodeJS.Signals): void {
  process.exit(signal === 'SIGTERM' ? exitCode.terminated : exitCode.interrupted)
}
