import { randomBytes } from 'node:crypto'
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One name a process: a run that is killed leaves at most one of them behind, and the next run knows it by its number. */
const temporaryName = `.notes-${process.pid}-${randomBytes(4).toString('hex')}.tmp`

/**
 * Put a file in its place whole, in one step: whoever looks sees the old content or the new one.
 *
 * Without a pause in between, so that Ctrl-C comes before or after. Nothing is flushed to the disk: that costs three times the
 * conversion; what a power cut damages is told by its hash, and made again.
 *
 * @param mode the rights of the file that is replaced; null for those of a new file
 */
export function replaceFile(path: string, content: Uint8Array | string, mode: number | null): void {
  const temporary = join(dirname(path), temporaryName)
  try {
    // Only ever a new file: a link of that name would lead elsewhere.
    const file = openSync(temporary, 'wx', mode ?? 0o666)
    try {
      writeFileSync(file, content)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
