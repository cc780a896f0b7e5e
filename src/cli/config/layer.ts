/** What one place says, unread: a file, or the environment. A stronger layer hides the value of a weaker one as a whole. */
export interface Layer {
  /** The file, as messages name it; null for the environment. */
  readonly file: string | null
  /** By key; of a file, an object below the name of a command holds what is said for that command only. */
  readonly values: Readonly<Record<string, unknown>>
}
