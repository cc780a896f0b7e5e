import type { Document } from '../../../document/document.js'
import { cleanTexts } from '../cleanTexts.js'
import { createTree } from '../createTree.js'
import { describeNote } from '../describeNote.js'
import type { Style } from '../style.js'
import { createBlocks } from './createBlocks.js'
import { stringifyBlocks } from './stringifyBlocks.js'
import { stringifyPageProperties } from './stringifyPageProperties.js'
import { writeBlock } from './writeBlock.js'

/** What would name a page that nobody could link to, or a page below another. */
const unlinkable = /[[\]/\\^]|\(\(|\{\{/

/**
 * Write a note for Logseq: page properties, then an outline in which every line is a block; no YAML. What only Logseq reads in a text is
 * escaped or parted. A title that cannot name a page is a heading only: the page is called as its file then. Control characters and
 * marks of direction are left out.
 */
export function writeLogseq(document: Document, style: Style): string {
  const clean = cleanTexts(document)
  const blocks = stringifyBlocks(createBlocks(createTree(clean, style).children, writeBlock))
  return [stringifyPageProperties(describePage(clean, style)), blocks].filter(Boolean).join('\n')
}

function describePage(document: Document, { names }: Style) {
  const { title = null, ...others } = describeNote(document, names)
  const isName = typeof title === 'string' && !unlinkable.test(title)
  return { title: isName ? title : null, ...others, tags: listTags(document) }
}

/** Tags are pages: nothing of what parts them or opens a link may be left in one. */
function listTags({ excerpts }: Document): string[] {
  const tags = excerpts
    .flatMap((excerpt) => excerpt.tags)
    .map((tag) => tag.replace(/[^\p{L}\p{M}\p{N}/ -]+/gu, ' ').trim())
  return [...new Set(tags)]
}
