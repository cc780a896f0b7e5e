import { type Found, isOurs } from './inspectFile.js'

/** What is known of a path that an output should go to. */
export interface Circumstances {
  readonly found: Found
  /** The hash of what should stand there. */
  readonly hash: string
  /** The hashes of what notes wrote there. */
  readonly ours: readonly string[]
  /** Another input that the path belongs to: as it should be called, and whether it was written in this very run; null for none. */
  readonly other: { readonly name: string; readonly isOfThisRun: boolean } | null
  readonly force: boolean
}

/** Whether to write, or that the file is right already, or why it must not be replaced. */
export type Verdict = 'write' | 'keep' | { readonly refusal: string }

/** Nothing is overwritten that notes did not write; what is the same already is no conflict. */
export function judgeOutput({ found, hash, ours, other, force }: Circumstances): Verdict {
  if (other?.isOfThisRun)
    return { refusal: `is the output of ${other.name}, which comes before; choose another --output for one of them` }
  if (found.kind === 'folder') return { refusal: 'is a folder: cannot be written as a file; choose another --output' }
  if (found.kind === 'other')
    return { refusal: 'is neither a file nor a folder, and is not replaced; choose another --output' }
  if (found.kind === 'file' && found.hash === hash && !other) return 'keep'
  if (force || found.kind === 'nothing') return 'write'
  if (other) return { refusal: `is the output of ${other.name}; choose another --output, or overwrite it with --force` }
  if (found.kind === 'link') return { refusal: 'is a link, which notes did not make; replace it with --force' }
  if (isOurs(found, ours)) return 'write'
  if (ours.length > 0)
    return { refusal: 'was changed since notes wrote it; keep the change elsewhere, or overwrite it with --force' }
  return { refusal: 'was not written by notes; move it away, or overwrite it with --force' }
}
