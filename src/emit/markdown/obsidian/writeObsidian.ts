import type { Document } from '../../../document/document.js'
import { cleanTexts } from '../cleanTexts.js'
import { createTree } from '../createTree.js'
import type { Style } from '../style.js'
import { describeObsidianNote } from './describeObsidianNote.js'
import { stringifyNote } from './stringifyNote.js'

/**
 * Write a note for Obsidian: flat properties with a type each, days as days, tags and aliases; what only Obsidian and its plugins
 * Dataview and Templater read in a text is escaped. Control characters and marks of direction are left out.
 */
export function writeObsidian(document: Document, style: Style): string {
  const clean = cleanTexts(document)
  return stringifyNote(describeObsidianNote(clean, style.names), createTree(clean, style).children)
}
