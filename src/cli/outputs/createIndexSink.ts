import { type Document, type IndexOptions, stringifyIndex } from '../../index.js'
import type { Sink } from './sink.js'
import { writeOutput } from './writeOutput.js'
import { writeStdout } from './writeStdout.js'

/**
 * Gather all documents and write one index of them.
 *
 * @param output the file; null for standard output
 */
export function createIndexSink(options: IndexOptions, output: string | null): Sink {
  const documents: Document[] = []
  const written: string[] = []
  return {
    async write(_input, document) {
      documents.push(document)
    },
    async end() {
      const text = await stringifyIndex(documents, options)
      if (output === null) return writeStdout(text)
      await writeOutput(output, text)
      written.push(output)
    },
    showsMessages: false,
    rules: [],
    written,
  }
}
