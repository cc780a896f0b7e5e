import { join } from 'node:path'
import type { Document } from '../../index.js'
import { Problem } from '../problem.js'
import { UsageError } from '../usageError.js'
import type { Format } from './format.js'
import { isPlainPath } from './isPlainPath.js'
import type { Place } from './place.js'

/** The files that a document becomes in one format, with their paths. */
export function emitFiles(format: Format, document: Document, place: Place): [path: string, text: string][] {
  const output = format.emit(document)
  if (typeof output === 'string') return [[place.file, output]]
  const { file, folder } = place
  const texts = Object.entries(output)
  if (texts.length === 0) return []
  if (folder === null)
    throw new UsageError(`${format.name} writes several files, and ${file} is one`, 'Name a folder with --output: out/')
  return texts.map(([name, text]) => {
    // A name may come out of the text, which is untrusted: `../../.bashrc` must not leave the folder.
    if (!isPlainPath(name))
      throw new Problem(folder, `${format.name} wants to write a file named '${name}', which is no plain name`)
    return [join(folder, name), text]
  })
}
