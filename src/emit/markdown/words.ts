/** The words of our own in a Markdown note; all others are the document's. */
export interface Words {
  readonly episode: string
  readonly episodes: string
  readonly people: string
  readonly chapters: string
  readonly topics: string
  readonly outline: string
  readonly links: string
  readonly glossary: string
  readonly images: string
  readonly contacts: string
  readonly transcript: string
  readonly excerpts: string
  readonly setAside: string
}

/** The words if none are given: the same in every note, whatever its language, so that headings can be searched and linked to. */
export const words: Words = {
  episode: 'Episode',
  episodes: 'Episodes',
  people: 'People',
  chapters: 'Chapters',
  topics: 'Topics',
  outline: 'Outline',
  links: 'Links',
  glossary: 'Glossary',
  images: 'Images',
  contacts: 'Contacts',
  transcript: 'Transcript',
  excerpts: 'Excerpts',
  setAside: 'Set aside',
}
