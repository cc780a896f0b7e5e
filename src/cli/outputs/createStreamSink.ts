import type { Document } from '../../index.js'
import { UsageError } from '../usageError.js'
import type { Format } from './format.js'
import { mergeDocuments } from './mergeDocuments.js'
import type { Sink } from './sink.js'
import { writeStdout } from './writeStdout.js'

/** How several outputs of one format become one valid output. */
export type Join = 'array' | 'lines' | 'merge'

/**
 * How outputs of a format, or of a media type, can be joined; null where they cannot: the front matter of a second Markdown note, the header of a
 * second XML file would be neither front matter nor header.
 */
export function chooseJoin(format: Format): Join | null {
  if (format.merges) return 'merge'
  if (/ndjson|jsonl|json-lines|json-seq|^text\/plain\b/.test(format.mediaType)) return 'lines'
  if (/[/+]json\b/.test(format.mediaType)) return 'array'
  if (/^text\/(?:csv|tab-separated-values|x-anki|x-opml)\b/.test(format.mediaType)) return 'merge'
  return null
}

/** Write to standard output in one format. */
export function createStreamSink(format: Format, join: Join | null): Sink {
  const sinks = { array: createArraySink, lines: createPlainSink, merge: createMergeSink }
  return join === null ? createPlainSink(format) : sinks[join](format)
}

function createPlainSink(format: Format): Sink {
  return createSink(format, async (document) => writeStdout(emitText(format, document)))
}

/** A JSON array, element by element: it need not fit into memory. */
function createArraySink(format: Format): Sink {
  let count = 0
  return createSink(
    format,
    async (document) => {
      const text = emitText(format, document).trimEnd()
      await writeStdout(`${count++ === 0 ? '[\n' : ',\n'}${text}`)
    },
    async () => writeStdout(count === 0 ? '[]\n' : '\n]\n'),
  )
}

function createMergeSink(format: Format): Sink {
  const documents: Document[] = []
  return createSink(
    format,
    async (document) => {
      documents.push(document)
    },
    async () => writeStdout(emitText(format, mergeDocuments(documents))),
  )
}

function createSink({ rules }: Format, write: (document: Document) => Promise<void>, end = async () => {}): Sink {
  return { write: (_input, document) => write(document), end, showsMessages: false, rules, written: [] }
}

function emitText(format: Format, document: Document): string {
  const output = format.emit(document)
  if (typeof output === 'string') return output
  if (Object.keys(output).length === 0) return ''
  // Known beforehand of tables (see chooseSink); of others it depends on the document: several transcripts become a file each.
  throw new UsageError(`${format.name} writes several files`, 'Add --output with a folder.')
}
