import { endProcess } from './endProcess.js'

/**
 * Ctrl-C ends at once with 130, `kill` with 143; a file in hand is whole or not there, since write-file-atomic removes its temporary
 * one when the process exits.
 */
export function handleInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endProcess)
}
