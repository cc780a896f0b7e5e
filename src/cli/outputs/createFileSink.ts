import type { Input } from '../inputs/input.js'
import { emitFiles } from './emitFiles.js'
import type { Format } from './format.js'
import type { Place } from './place.js'
import type { Sink } from './sink.js'
import { writeOutput } from './writeOutput.js'

/** Write each document in each format to its place: the one file that a user named. */
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
