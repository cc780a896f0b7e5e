import { plainText } from './plainText.js'
import type { Reader } from './reader.js'

/** Where each reader is; loaded when its format is met. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  text: async () => plainText,
}

/** The names of the input formats that can be read. */
export const inputFormats: readonly string[] = Object.keys(readers)

/**
 * The reader of an input format.
 *
 * @throws {Error} where there is none of that name
 */
export async function loadReader(name: string): Promise<Reader> {
  const load = readers[name]
  if (!load) throw new Error(`Unexpected input format \`${name}\`, expected one of \`${inputFormats.join('`, `')}\``)
  return load()
}
