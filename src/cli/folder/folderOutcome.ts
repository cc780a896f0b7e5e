/** What became of an output folder in one run. */
export interface FolderOutcome {
  /** Outputs that were removed, or would be, as the user would name them. */
  readonly removed: readonly string[]
  /** How many outputs are left of inputs that are gone, or have become less. */
  readonly stale: number
  /** Formats whose one output of all inputs is new. */
  readonly merged: readonly string[]
  /** How many files are not as they should be; counted by `--check` only. */
  readonly differing: number
}
