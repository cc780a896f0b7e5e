import type { RootContent } from 'mdast'
import type { DocumentExcerpt } from '../../document/document.js'
import { createExcerpt } from './createExcerpt.js'
import { createGroups } from './createGroups.js'
import type { Depth } from './createHeading.js'

/** Make the excerpts: a quotation each, under the work and the chapter that they are from. */
export function createExcerpts(excerpts: readonly DocumentExcerpt[], depth: Depth): RootContent[] {
  const below = Math.min(depth + 1, 4) as Depth // no deeper than 4, the deepest there is
  return createGroups(excerpts, depth, nameSource, (group) =>
    createGroups(
      group,
      below,
      (excerpt) => excerpt.chapter,
      (part) => part.flatMap(createExcerpt),
    ),
  )
}

function nameSource({ source }: DocumentExcerpt): string | null {
  return [source?.title, source?.author].filter(Boolean).join(' — ') || null
}
