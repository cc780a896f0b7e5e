import { endProcess } from './endProcess.js'

/**
 * Do work that may hold the event loop for long, with Ctrl-C and `kill` left to the system: no handler of ours could run meanwhile.
 *
 * The process then ends by the signal, which every shell reports as 130 or 143 too. Not for work with a file in hand.
 */
export async function leaveInterrupt<Result>(work: () => Promise<Result>): Promise<Result> {
  const signals = (['SIGINT', 'SIGTERM'] as const).filter((signal) => process.listeners(signal).includes(endProcess))
  for (const signal of signals) process.off(signal, endProcess)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.on(signal, endProcess)
  }
}
