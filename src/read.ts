import type { Document } from './document/document.js'
import { type ParseOptions, parse } from './parse.js'
import { detectFormat } from './read/detectFormat.js'
import { inputFormats } from './read/inputFormats.js'
import { loadReader } from './read/loadReader.js'
import { decode } from './text/decode.js'

export interface ReadOptions extends Omit<ParseOptions, 'reader'> {
  /** The input format. Default: found out from the content and the ending of the path. */
  from?: string
}

/**
 * Read one input in whatever format it is: like `parse`, but the format is found out, and its reader loaded.
 *
 * @throws {DecodeError} where the bytes are no text
 * @throws {Error} where `from` names no format
 */
export async function read(value: string | Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const { from, ...rest } = options
  const text = typeof value === 'string' ? value : decode(value).text
  const detected = from ?? detectFormat(text, options.path)
  const reader = await loadReader(from || inputFormats.some((name) => name === detected) ? detected : 'text')
  return parse(value, { ...rest, reader })
}
