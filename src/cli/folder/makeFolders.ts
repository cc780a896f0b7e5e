import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest } from './openManifest.js'

/** Make the folders above an output, and remember which they are, so that `--clean` removes those and no other. */
export function makeFolders(manifest: Manifest, path: string): void {
  const folder = dirname(path)
  if (folder === '.' || existsSync(join(manifest.folder, folder))) return
  makeFolders(manifest, folder)
  manifest.recordFolder(folder)
  mkdirSync(join(manifest.folder, folder), { recursive: true })
}
