import { lstatSync, readFileSync } from 'node:fs'
import { hashBytes } from './hashBytes.js'

/** What stands at a path. */
export type Found =
  | { readonly kind: 'nothing' | 'folder' | 'link' | 'other' }
  | { readonly kind: 'file'; readonly hash: string; readonly isEmpty: boolean; readonly mode: number }

/** 512 MiB: nothing that notes writes is larger, and Node reads no more than 2 GiB at once. */
const largestOutput = 2 ** 29

/** Look at a path without following a link in its last part. */
export function inspectFile(path: string): Found {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats) return { kind: 'nothing' }
  if (stats.isSymbolicLink()) return { kind: 'link' }
  if (stats.isDirectory()) return { kind: 'folder' }
  if (!stats.isFile()) return { kind: 'other' }
  const hash = stats.size > largestOutput ? '' : hashBytes(readFileSync(path))
  return { kind: 'file', hash, isEmpty: stats.size === 0, mode: stats.mode & 0o777 }
}

/** Whether the content of a file is one that notes wrote; an empty file is what a power cut leaves of one. */
export function isOurs(found: Found, hashes: readonly string[]): boolean {
  return found.kind === 'file' && (hashes.includes(found.hash) || (found.isEmpty && hashes.length > 0))
}
