import { endProcess } from './endProcess.js'

/** Let Ctrl-C be for another program on the same terminal, and only tell of it; what is given back ends that. */
export function ignoreInterrupt(tell: () => void): () => void {
  process.on('SIGINT', tell)
  process.off('SIGINT', endProcess)
  return () => {
    process.on('SIGINT', endProcess)
    process.off('SIGINT', tell)
  }
}
