/** Where the outputs of one input in one format go: a file, or a folder if the emitter answers with several; null where it must not. */
export interface Place {
  readonly file: string
  readonly folder: string | null
}
