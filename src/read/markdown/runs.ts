import type { Span } from '../../text/lines.js'

/** Words of one style, with the span of the source they stand for. */
export interface Words {
  type: 'words'
  words: string
  from: Span
  strong: boolean
  /** The link the words belong to: one object a link. */
  link: Link | null
}
export interface Link {
  url: string
}
/** The end of a line: soft where the source breaks a paragraph, hard where it says so. */
export interface Break {
  type: 'break'
  hard: boolean
  from: Span
}
/** A picture. */
export interface Picture {
  type: 'picture'
  url: string
  alt: string | null
  from: Span
}
/** What the inside of a paragraph is made of. */
export type Run = Words | Break | Picture

/** The words of runs, breaks as blanks. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'words' ? run.words : run.type === 'break' ? ' ' : '')).join('')
}
