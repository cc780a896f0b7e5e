import { basename, extname, join, relative, resolve } from 'node:path'
import type { Input } from '../inputs/input.js'
import { UsageError } from '../usageError.js'
import { findCommonBase } from './findCommonBase.js'
import type { Format } from './format.js'
import { locate } from './locate.js'
import type { Place } from './place.js'

/**
 * Give each input and format its place below a folder: the tree of the inputs from their common base, the ending replaced by that of
 * the format.
 *
 * A format that makes one output of all inputs has one place: the folder, or the file of its name there.
 *
 * Inputs that differ only in their ending keep it (`a.txt.json`, `a.md.json`); formats that share an ending get their name before it.
 *
 * @param file the one path that is wanted, whatever the input is called; null for a tree
 * @throws {UsageError} where two inputs would still become one path, or an output would overwrite an input
 */
export function planPlaces(
  folder: string,
  file: string | null,
  inputs: readonly Input[],
  formats: readonly Format[],
): (input: Input, format: Format) => Place {
  const stems = nameStems(inputs)
  const endings = nameEndings(formats)
  const findPlace = (input: Input, format: Format): Place => {
    const stem = join(folder, stems.get(input) ?? input.label)
    if (file !== null) return { file, folder: null }
    if (format.merges) return { file: join(folder, `${format.name}${format.extension}`), folder }
    return { file: `${stem}${endings.get(format) ?? format.extension}`, folder: stem }
  }
  refuseClashes(inputs, formats, findPlace)
  return findPlace
}

/** The path of each input below the common base, without its ending where that leaves it unique. */
function nameStems(inputs: readonly Input[]): Map<Input, string> {
  const base = findCommonBase(inputs.flatMap((input) => (input.base === null ? [] : [input.base])))
  const paths = inputs.map((input) =>
    input.file === null ? basename(input.path ?? 'stdin') : relative(base, resolve(input.file)),
  )
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(fold(dropEnding(path)), (counts.get(fold(dropEnding(path))) ?? 0) + 1)
  return new Map(
    inputs.map((input, index) => {
      const path = paths[index] ?? ''
      const stem = dropEnding(path)
      return [input, counts.get(fold(stem)) === 1 ? stem : path]
    }),
  )
}

/** Only what looks like an ending: `第12.5期 标题` has none. */
function dropEnding(path: string): string {
  const ending = extname(path)
  return /^\.[a-z][a-z0-9]{0,9}$/i.test(ending) ? path.slice(0, -ending.length) : path
}

function nameEndings(formats: readonly Format[]): Map<Format, string> {
  return new Map(
    formats.map((format) => {
      const shared = formats.filter((other) => other.extension === format.extension).length > 1
      return [format, shared ? `.${format.name}${format.extension}` : format.extension]
    }),
  )
}

function refuseClashes(
  inputs: readonly Input[],
  formats: readonly Format[],
  findPlace: (input: Input, format: Format) => Place,
): void {
  const sources = new Set(inputs.flatMap((input) => (input.file === null ? [] : [locate(input.file)])))
  const templates = new Set(formats.flatMap(({ source }) => (source === undefined ? [] : [locate(source)])))
  const taken = new Map<string, Input>()
  for (const input of inputs)
    for (const format of formats) {
      const place = findPlace(input, format)
      const path = locate((format.severalFiles ? place.folder : null) ?? place.file)
      if (sources.has(path)) throw new UsageError(`${place.file} would overwrite an input`, 'Choose another --output.')
      if (templates.has(path))
        throw new UsageError(`${place.file} would overwrite the template`, 'Choose another --output.')
      const other = taken.get(path)
      // Tables of one input in two formats share a folder; their files differ in the ending.
      if (other && !format.merges && !(other === input && format.severalFiles))
        throw new UsageError(
          `${other.label} and ${input.label} would both become ${place.file}`,
          'Parse them one by one.',
        )
      taken.set(path, input)
    }
}

/** Names that some file systems take for the same: case and composition of letters. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
