import type { Contents, Counts, Unit } from './unit.js'

/** A unit as a line of the manifest. */
export function writeUnit({ input, format, made, outputs, leftovers }: Unit): string {
  const parts = {
    input,
    format,
    ...(made ?? {}),
    outputs: Object.fromEntries([...outputs].sort(byPath)),
    ...(leftovers.size === 0 ? {} : { leftovers: Object.fromEntries([...leftovers].sort(byPath)) }),
  }
  return `${JSON.stringify(parts)}\n`
}

/** A unit from a parsed line; null where it is none, or names a path outside the folder: the file may be anybody's. */
export function readUnit(value: object): Unit | null {
  const { input, format, read, settings, counts, outputs, leftovers } = value as Record<string, unknown> // each is looked at below
  if (!(input === null || typeof input === 'string') || typeof format !== 'string') return null
  const own = readContents(outputs)
  const left = readContents(leftovers ?? {})
  if (own === null || left === null) return null
  const isMade = typeof read === 'string' && typeof settings === 'string' && isCounts(counts)
  return { input, format, made: isMade ? { read, settings, counts } : null, outputs: own, leftovers: left }
}

function readContents(value: unknown): Contents | null {
  if (typeof value !== 'object' || value === null) return null
  const entries: [string, string[]][] = []
  for (const [path, hashes] of Object.entries(value)) {
    if (!isInside(path) || !Array.isArray(hashes) || !hashes.every((hash) => typeof hash === 'string')) return null
    entries.push([path, hashes])
  }
  return new Map(entries)
}

/**
 * Whether a path stays below the folder it is relative to.
 *
 * @example
 * isInside('a/../../b') // => false
 */
export function isInside(path: string): boolean {
  return !/^[a-z]:|[\\\0]/i.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
}

function isCounts(value: unknown): value is Counts {
  if (typeof value !== 'object' || value === null) return false
  return ['episodes', 'chapters', 'errors', 'warnings'].every((key) => Number.isSafeInteger(Reflect.get(value, key)))
}

/** By code unit: the same on every machine. */
function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
