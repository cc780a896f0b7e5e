import type { Document } from '../../index.js'
import type { Input } from '../inputs/input.js'
import { Problem } from '../problem.js'
import { UsageError } from '../usageError.js'
import type { Format } from './format.js'
import { isPlainFileName } from './isPlainFileName.js'
import type { Sink } from './sink.js'
import { writeOutput } from './writeOutput.js'

/** Where the outputs of one input in one format go: a file, or a folder if the emitter answers with several; null where it must not. */
export interface Place {
  readonly file: string
  readonly folder: string | null
}

/** Write each document in each format to its place. */
export function createFileSink(formats: readonly Format[], findPlace: (input: Input, format: Format) => Place): Sink {
  const written: string[] = []
  return {
    async write(input, document) {
      for (const format of formats)
        for (const [path, text] of emitFiles(format, document, findPlace(input, format))) {
          await writeOutput(path, text)
          written.push(path)
        }
    },
    async end() {},
    showsMessages: false,
    rules: formats.flatMap((format) => format.rules),
    written,
  }
}

function emitFiles(format: Format, document: Document, place: Place): [path: string, text: string][] {
  const output = format.emit(document)
  if (typeof output === 'string') return [[place.file, output]]
  const { file, folder } = place
  if (folder === null)
    throw new UsageError(`${format.name} writes several files, and ${file} is one`, 'Name a folder with --output: out/')
  return Object.entries(output).map(([name, text]) => {
    // A name may come out of the text, which is untrusted: `../../.bashrc` must not leave the folder.
    if (!isPlainFileName(name))
      throw new Problem(folder, `${format.name} wants to write a file named '${name}', which is no plain name`)
    return [`${folder}/${name}`, text]
  })
}
