import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Root } from './listRoots.js'

/** The folders to watch, and the names in each whose changes count; null for all. */
export type Watches = Map<string, Set<string> | null>

/**
 * Where changes of the roots show: in every folder below one, and in the folder above it, where it comes and goes. Of a root that is
 * not there, the nearest folder that is.
 *
 * Dot folders, `node_modules` and links are left out as they are for inputs, and so is the output folder, that nothing goes round
 * in circles.
 */
export function listWatches(roots: readonly Root[], output: string): Watches {
  const watches: Watches = new Map()
  for (const { path, isDeep } of roots) {
    addAbove(watches, path)
    if (isDeep) addBelow(watches, path, output)
  }
  return watches
}

function addAbove(watches: Watches, path: string): void {
  const folder = dirname(path)
  if (folder === path) return
  if (!isFolder(folder)) {
    addAbove(watches, folder)
    return
  }
  const names = watches.get(folder)
  if (names === undefined) watches.set(folder, new Set([basename(path)]))
  else names?.add(basename(path))
}

function addBelow(watches: Watches, root: string, output: string): void {
  const waiting = isFolder(root) ? [root] : []
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    watches.set(folder, null)
    for (const name of listFolders(folder)) {
      const path = join(folder, name)
      if (path !== output) waiting.push(path)
    }
  }
}

function listFolders(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => entry.name)
  } catch {
    // Gone since, or closed to us: the run says so.
    return []
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
