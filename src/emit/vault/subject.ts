import type { DocumentEpisode } from '../../document/document.js'
import type { Nameable } from './nameNotes.js'

/** What one episode says of a person or a term. */
export interface Mention {
  readonly episode: DocumentEpisode
  /** As what: the roles of a person. */
  readonly roles: readonly string[]
  /** Who it is, what it means; none twice. */
  readonly texts: readonly string[]
}

/** A person or a term, with all that the episodes of a vault say of it. */
export interface Subject extends Nameable {
  readonly kind: 'person' | 'term'
  /** Other names and ways to write it, none twice. */
  readonly aliases: readonly string[]
  /** Of a person, none twice. */
  readonly links: readonly { readonly title: string | null; readonly url: string | null }[]
  /** One for each episode, in their order. */
  readonly mentions: readonly Mention[]
}
