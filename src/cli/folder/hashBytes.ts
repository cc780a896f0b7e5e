import { createHash } from 'node:crypto'

/** SHA-256 in base64url: what the manifest calls a content by. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
