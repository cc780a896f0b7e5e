import { readFileSync } from 'node:fs'
import { readVersion } from '../readVersion.js'

/**
 * What tells this build of notes from others: its version, and the hash of its code that `npm run build` leaves beside it, as a
 * checkout changes without its version.
 */
export function readBuild(): string {
  return `${readVersion()} ${readFileSync(new URL('../../build.txt', import.meta.url), 'utf8').trim()}`
}
