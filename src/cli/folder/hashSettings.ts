import { readFileSync } from 'node:fs'
import type { UserVocabulary } from '../../index.js'
import type { Format } from '../outputs/format.js'
import type { Settings } from '../settings.js'
import { hashBytes } from './hashBytes.js'

/** All that outputs follow from beside their input: two runs with the same hash write the same bytes. */
export interface Ingredients {
  readonly settings: Settings
  readonly vocabulary: UserVocabulary | undefined
  readonly formats: readonly Format[]
  /** See `readBuild`. */
  readonly build: string
}

/** A function from an input's path and the place of its output to the hash that the manifest remembers. */
export function hashSettings(
  ingredients: Ingredients,
): (format: Format, inputPath: string | null, place: string) => string {
  const { settings, vocabulary, formats, build } = ingredients
  // All but what decides only where outputs go and what is told: an option that is added later counts from its first day.
  const {
    operands,
    output,
    formats: names,
    folder,
    stdinName,
    color,
    pager,
    quiet,
    configured,
    debug,
    ...reading
  } = settings
  // Which rules run follows from all formats of the run, and messages are part of a document.
  const rules = formats.flatMap((format) => format.rules)
  const base = hashBytes(JSON.stringify([build, reading, vocabulary ?? null, rules]))
  const sources = new Map(formats.map((format) => [format, hashSource(format)]))
  return (format, inputPath, place) =>
    hashBytes(JSON.stringify([base, format.name, sources.get(format) ?? null, inputPath, place]))
}

function hashSource({ source }: Format): string | null {
  return source === undefined ? null : hashBytes(readFileSync(source))
}
