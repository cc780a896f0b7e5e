import type { Document } from '../../document/document.js'
import { createFrontMatter } from './createFrontMatter.js'
import { createTree } from './createTree.js'
import { createWriter } from './createWriter.js'
import { describeNote } from './describeNote.js'
import type { Style } from './style.js'
import { unsafe } from './unsafe.js'

const write = createWriter({ unsafe })

/** Write a note for any reader of CommonMark, and for GitHub. */
export function writePlain(document: Document, style: Style): string {
  const { children } = createTree(document, style)
  return write({ type: 'root', children: [...createFrontMatter(describeNote(document, style.names)), ...children] })
}
