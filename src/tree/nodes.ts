import type { Literal, Node, Parent, Position } from 'unist'

/**
 * The tree between text and document (unist). Children stand in the order of the text; what one node knows it does not repeat in
 * another: the section of a chapter is the last `section` before it.
 */

/** What a block is headed by: the kinds of the vocabulary. */
export type LabelKind =
  | 'chapters'
  | 'links'
  | 'glossary'
  | 'hosts'
  | 'guests'
  | 'people'
  | 'credits'
  | 'topics'
  | 'outline'
  | 'transcript'
  | 'description'
  | 'music'
  | 'images'
  | 'contacts'
  | 'promotion'
  | 'metadata'
  | 'other'

export type FieldName = 'title' | 'podcast' | 'number' | 'published' | 'url' | 'duration' | 'tagline'

/** What a reader met and did not expect; the rule of the same name reports it. */
export interface Doubt {
  rule: 'broken-syntax' | 'cut-off-input' | 'item-value' | 'unreadable-item'
  /** `Unexpected X, expected Y; what was done`, values in backticks. */
  reason: string
  /** Where it stands, if not at its node. */
  position?: Position
}

declare module 'unist' {
  interface Data {
    /** What is doubtful about a node; at the root, about the input as a whole. */
    doubts?: Doubt[]
    /** Of a person: the text says no role, and the one given follows from the others of the list, or is the usual one. */
    isRoleGuessed?: boolean
  }
}

/** A fact of the episode that stands alone. `published` is an ISO date, `duration` a number of seconds as a string. */
export interface Field extends Literal {
  type: 'field'
  name: FieldName
  value: string
}
/** Prose of the episode. */
export interface Paragraph extends Literal {
  type: 'paragraph'
  value: string
}
/** The words over a block: 时间线, 相关链接. */
export interface Label extends Literal {
  type: 'label'
  kind: LabelKind
  value: string
}
/** A heading inside the chapter list; holds for the chapters up to the next. */
export interface Section extends Literal {
  type: 'section'
  value: string
}
/** A time with its title. `start` and `end` in seconds. */
export interface Chapter extends Parent {
  type: 'chapter'
  start: number
  end: number | null
  title: string
  url: string | null
  children: Note[]
}
/** An untimed line under a chapter. */
export interface Note extends Literal {
  type: 'note'
  value: string
}
export interface Person extends Node {
  type: 'person'
  name: string
  role: string
  about: string | null
  links: { title: string | null; url: string | null }[]
}
/** A reference. `about` is what stands beside its title and its address. */
export interface Link extends Node {
  type: 'link'
  /** The time with which the entry begins. Seconds. */
  start?: number
  title: string | null
  url: string | null
  number: string | null
  about: string | null
}
export interface Term extends Node {
  type: 'term'
  /** The time with which the entry begins. Seconds. */
  start?: number
  term: string
  aliases: string[]
  definition: string | null
}
export interface Topic extends Literal {
  type: 'topic'
  value: string
}
export interface OutlineEntry extends Node {
  type: 'outlineEntry'
  title: string | null
  summary: string | null
  bullets: string[]
}
export interface Image extends Node {
  type: 'image'
  url: string
  alt: string | null
}
export interface Contact extends Node {
  type: 'contact'
  kind: string
  handle: string | null
  url: string | null
}
/** One passage of a transcript or of a dialogue. Times in seconds. */
export interface Turn extends Literal {
  type: 'turn'
  speaker: string | null
  start: number | null
  end: number | null
  value: string
}
/** What is set aside: it is neither the episode's own nor lost. */
export interface Boilerplate extends Literal {
  type: 'boilerplate'
  reason: 'page-furniture' | 'promotion'
  value: string
}
export type EpisodeContent =
  | Field
  | Paragraph
  | Label
  | Section
  | Chapter
  | Person
  | Link
  | Term
  | Topic
  | OutlineEntry
  | Image
  | Contact
  | Turn
  | Boilerplate

export interface Episode extends Parent {
  type: 'episode'
  children: EpisodeContent[]
}
/** One passage of reading notes; `children` where it is a dialogue. What a format does not state is left out. */
export interface Excerpt extends Parent {
  type: 'excerpt'
  /** What is quoted; empty where a thought stands alone. */
  value: string
  source: { title: string | null; author: string | null; url?: string | null } | null
  /** The heading of the highlight. */
  title?: string | null
  chapter?: string | null
  /** Page or location, as written. */
  place?: string | null
  /** An ISO day. */
  date?: string | null
  /** The reader's own remark. */
  thought?: string | null
  tags?: string[]
  /** Of a passage of an episode: seconds from its start. */
  start?: number | null
  end?: number | null
  /** The address of the passage itself. */
  url?: string | null
  children: Turn[]
}
export interface Root extends Parent {
  type: 'root'
  children: (Episode | Excerpt | Boilerplate)[]
}
