import type { Input } from '../inputs/input.js'
import { Problem } from '../problem.js'
import { emitFiles } from './emitFiles.js'
import type { Format } from './format.js'
import { mergeReads, type Read } from './mergeReads.js'
import type { Place } from './place.js'
import type { Sink } from './sink.js'
import { writeOutput } from './writeOutput.js'

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
      const document = mergeReads(waiting)
      for (const format of merging) await write(format, { input: first.input, document })
    },
    showsMessages: false,
    rules: formats.flatMap((format) => format.rules),
    written,
  }
}
