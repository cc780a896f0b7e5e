import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Remove what killed runs left in these folders; a process that still runs keeps its own. */
export function sweepTemporaries(folders: Iterable<string>): void {
  for (const folder of folders)
    for (const name of listNames(folder)) {
      const [, pid] = /^\.notes-(\d+)-[0-9a-f]{8}\.tmp$/.exec(name) ?? []
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
    }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that is gone holds nothing.
    return []
  }
}

function isRunning(pid: number): boolean {
  // Whatever had our number before is dead.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
