import type { DocumentExcerpt } from '../../document/document.js'
import { collapseSpace } from '../markdown/collapseSpace.js'
import { compareTexts } from './compareTexts.js'
import { foldName } from './foldName.js'
import { groupBy } from './groupBy.js'
import type { Nameable } from './nameNotes.js'

/** A work of which passages were marked. */
export interface Work extends Nameable {
  readonly kind: 'work'
  /** In the order of the text. */
  readonly excerpts: readonly DocumentExcerpt[]
}

/** The works that excerpts are from, by title and author; passages of no work are together. */
export function listWorks(excerpts: readonly DocumentExcerpt[], nameless: string): Work[] {
  const works = groupBy(excerpts, ({ source }) =>
    JSON.stringify([source?.title, source?.author].map((name) => foldName(name ?? ''))),
  )
  return [...works]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, own]) => {
      const { title = null, author = null } = own[0]?.source ?? {}
      const name = collapseSpace(title ?? '') || collapseSpace(author ?? '') || nameless
      return { kind: 'work', name, folder: '', excerpts: own }
    })
}
