import type { SourceLine } from '../excerpts/sourceLine.js'

/** What a line in brackets below a passage says of it: `(备注: …)`, `(当前章节: …)`. */
export interface Foot {
  name: 'thought' | 'chapter' | 'place' | 'date'
  /** Without brackets; of all but a place without the label, too. */
  value: string
}

/** A line of reading notes with what is known of it from the lines around it, before its own signs are read. */
export interface NoteSource extends SourceLine {
  foot?: Foot
  /** Whether it stands between marks of quotations, where the text has such marks. */
  quoted?: boolean
  /** Whether a number of a list stood over it. */
  opening?: boolean
}
