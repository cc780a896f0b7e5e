import type { Document } from '../document/document.js'
import type { IndexName } from './indexNames.js'
import type { ChapterEntry } from './indexTables/chapters.js'
import type { TermEntry } from './indexTables/glossary.js'
import type { LinkEntry } from './indexTables/links.js'
import type { PersonEntry } from './indexTables/people.js'
import { tables } from './indexTables/tables.js'

/** What the entries of each index are. */
export interface IndexEntries extends Record<IndexName, unknown> {
  glossary: TermEntry
  people: PersonEntry
  links: LinkEntry
  chapters: ChapterEntry
}

const indexers: { [Name in IndexName]: (documents: readonly Document[]) => IndexEntries[Name][] } = {
  glossary: tables.glossary.index,
  people: tables.people.index,
  links: tables.links.index,
  chapters: tables.chapters.index,
}

/**
 * One list out of many documents: what several of them say of the same term, person or address is one entry, with all its sources;
 * chapters are listed one by one. Entries stand in the order in which the documents first have them.
 *
 * Terms and people are the same where their names are, but for case, width and white space; addresses but for `http` and `https`.
 * Every item of every document is the source of exactly one entry.
 *
 * @example
 * indexDocuments([first, second], 'glossary')[0]?.definitions // => ['检索增强生成。', '先查资料再回答。']
 */
export function indexDocuments<Name extends IndexName>(
  documents: readonly Document[],
  name: Name,
): IndexEntries[Name][] {
  return indexers[name](documents)
}
