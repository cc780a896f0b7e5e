/** A point of an outline of Logseq. */
export interface Block {
  /** Its lines, the first behind the bullet. */
  readonly text: string
  readonly children: Block[]
}
