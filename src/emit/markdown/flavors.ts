import type { Document } from '../../document/document.js'
import { writeLogseq } from './logseq/writeLogseq.js'
import { writeObsidian } from './obsidian/writeObsidian.js'
import type { Style } from './style.js'
import { writePlain } from './writePlain.js'

/** A kind of Markdown. */
export interface Flavor {
  readonly name: string
  /** Whether it knows links to notes, `[[…]]`. */
  readonly hasLinks: boolean
  readonly write: (document: Document, style: Style) => string
}

/** The kinds of Markdown that are written, the first if none is asked for. */
export const flavors: readonly Flavor[] = [
  { name: 'plain', hasLinks: false, write: writePlain },
  { name: 'obsidian', hasLinks: true, write: writeObsidian },
  { name: 'logseq', hasLinks: true, write: writeLogseq },
]
