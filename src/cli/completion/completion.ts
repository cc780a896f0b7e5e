/** What a word can become. */
export interface Completion {
  readonly candidates: readonly Candidate[]
  /** Whether it can be the name of a file or folder, which the shell completes. */
  readonly files: boolean
}

export interface Candidate {
  readonly value: string
  /** A line in the language that is used; empty where there is nothing to say. */
  readonly description: string
}
