/** The hashes of what notes wrote to each path: one, or several where a run was cut off and any of them may stand there. */
export type Contents = ReadonlyMap<string, readonly string[]>

/** What a document holds, counted. */
export interface Counts {
  readonly episodes: number
  readonly chapters: number
  readonly errors: number
  readonly warnings: number
}

/** One input in one format, as the manifest knows it; paths are relative to the output folder, with `/`. */
export interface Unit {
  /** Null for standard input, and for all inputs together where they become one output. */
  readonly input: string | null
  readonly format: string
  /** What the outputs were made of; null where they are not all written. */
  readonly made: { readonly read: string; readonly settings: string; readonly counts: Counts } | null
  readonly outputs: Contents
  /** What an earlier version of the input became, and this one does not. */
  readonly leftovers: Contents
}

/** What tells a unit from all others. */
export type UnitId = Pick<Unit, 'input' | 'format'>

/** The same as one text. */
export function keyOf({ input, format }: UnitId): string {
  return JSON.stringify([input, format])
}
