import { type FSWatcher, watch } from 'node:fs'
import { describeFileError } from '../describeFileError.js'
import { Problem } from '../problem.js'
import type { Watches } from './listWatches.js'

/** Tells when something has changed in some folders. */
export interface Watcher {
  /**
   * Watch these folders, and no others.
   *
   * @throws {Problem} where there are more than the system allows
   */
  follow(watches: Watches): void
  /** Wait until something has changed since the last time, and then for a pause. */
  next(): Promise<void>
}

/** Milliseconds: an editor that saves is done by then; and however long changes go on, one is not kept waiting longer. */
const pause = 100
const longest = 1000

/**
 * One watcher a folder, as recursive ones of Node.js lose folders on Linux that come and go quickly. They only say that something has
 * changed: what it is follows from a look at all files, so that no order of events can mislead.
 */
export function createWatcher(): Watcher {
  const open = new Map<string, FSWatcher>()
  let names: Watches = new Map()
  const alarm = createAlarm()

  function start(folder: string): void {
    try {
      const watcher = watch(folder, (_event, name) => {
        const counting = names.get(folder)
        // A system that does not say what has changed leaves us to look.
        if (counting === null || name === null || counting?.has(name)) alarm.ring()
      })
      watcher.on('error', () => {
        stop(folder)
        alarm.ring()
      })
      open.set(folder, watcher)
    } catch (error) {
      refuse(folder, error)
    }
  }

  function stop(folder: string): void {
    open.get(folder)?.close()
    open.delete(folder)
  }

  return {
    follow(watches) {
      names = watches
      // Opened anew, as a folder may have been removed and made again under its name; the new one first, so that nothing is missed.
      const old = [...open.values()]
      open.clear()
      for (const folder of watches.keys()) start(folder)
      for (const watcher of old) watcher.close()
    },
    next: alarm.wait,
  }
}

function refuse(folder: string, error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null
  // Gone since it was listed: the folder above it says so.
  if (code === 'ENOENT' || code === 'ENOTDIR') return
  if (code === 'ENOSPC' || code === 'EMFILE')
    throw new Problem(folder, 'cannot be watched: there are too many; raise `sysctl fs.inotify.max_user_watches`')
  const reason = describeFileError(error)
  throw reason === null ? error : new Problem(folder, reason)
}

/** Many rings become one call, a while after the last of them. */
function createAlarm() {
  let first: number | null = null
  let timer: NodeJS.Timeout | undefined
  let isDue = false
  let wake: (() => void) | null = null

  function call(): void {
    first = null
    isDue = true
    wake?.()
  }

  return {
    ring(): void {
      const now = performance.now()
      first ??= now
      clearTimeout(timer)
      timer = setTimeout(call, Math.max(0, Math.min(pause, first + longest - now)))
    },
    async wait(): Promise<void> {
      if (!isDue)
        await new Promise<void>((done) => {
          wake = done
        })
      wake = null
      isDue = false
    },
  }
}
