import { join } from 'node:path'
import type { Document } from '../../index.js'
import type { Input } from '../inputs/input.js'
import { Problem } from '../problem.js'
import { UsageError } from '../usageError.js'
import type { Format } from './format.js'
import { isPlainPath } from './isPlainPath.js'
import { mergeDocuments } from './mergeDocuments.js'
import type { Sink } from './sink.js'
import { writeOutput } from './writeOutput.js'

/** Where the outputs of one input in one format go: a file, or a folder if the emitter answers with several; null where it must not. */
export interface Place {
  readonly file: string
  readonly folder: string | null
}

/** A document with the input that it is of. */
interface Read {
  readonly input: Input
  readonly document: Document
}

/**
 * Write each document in each format to its place; in a format that makes one output of all, when all are there.
 *
 * @param isInput whether a path is that of an input, which no output may replace
 */
export function createFileSink(
  formats: readonly Format[],
  findPlace: (input: Input, format: Format) => Place,
  isInput: (path: string) => boolean,
): Sink {
  const written: string[] = []
  const merging = formats.filter((format) => format.merges)
  const waiting: Read[] = []

  async function write(format: Format, { input, document }: Read): Promise<void> {
    for (const [path, text] of emitFiles(format, document, findPlace(input, format))) {
      // What is planned was looked at before any work; the names of several files come out of the text.
      if (isInput(path)) throw new Problem(path, 'is an input, which is not overwritten; choose another --output')
      await writeOutput(path, text)
      written.push(path)
    }
  }

  return {
    async write(input, document) {
      if (merging.length > 0) waiting.push({ input, document })
      for (const format of formats) if (!format.merges) await write(format, { input, document })
    },
    async end() {
      const [first] = waiting
      if (!first) return
      const document = mergeDocuments(sortByPath(waiting).map((read) => read.document))
      for (const format of merging) await write(format, { input: first.input, document })
    },
    showsMessages: false,
    rules: formats.flatMap((format) => format.rules),
    written,
  }
}

/** One output must not follow from the order of the operands. */
function sortByPath(reads: readonly Read[]): Read[] {
  return [...reads].sort((a, b) => (a.input.label < b.input.label ? -1 : a.input.label > b.input.label ? 1 : 0))
}

function emitFiles(format: Format, document: Document, place: Place): [path: string, text: string][] {
  const output = format.emit(document)
  if (typeof output === 'string') return [[place.file, output]]
  const { file, folder } = place
  if (folder === null)
    throw new UsageError(`${format.name} writes several files, and ${file} is one`, 'Name a folder with --output: out/')
  return Object.entries(output).map(([name, text]) => {
    // A name may come out of the text, which is untrusted: `../../.bashrc` must not leave the folder.
    if (!isPlainPath(name))
      throw new Problem(folder, `${format.name} wants to write a file named '${name}', which is no plain name`)
    return [join(folder, name), text]
  })
}
