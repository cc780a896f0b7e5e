import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where a path really leads, through links and whatever case it is written in; as it stands if nothing is there yet. */
export function locate(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}
