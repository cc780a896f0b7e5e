import { createChoiceError } from '../text/createChoiceError.js'
import { createEmitter } from './createEmitter.js'
import { type Flavor, flavors } from './markdown/flavors.js'
import { linkNames, notesByName } from './markdown/linkNames.js'
import { plainNames } from './markdown/names.js'
import type { Words } from './markdown/words.js'
import { words } from './markdown/words.js'

export interface MarkdownOptions {
  /** Words to use instead of ours, `{chapters: '章节'}`. */
  readonly words?: Partial<Words> | undefined
  /** `plain` (CommonMark and GitHub, the default), `obsidian` or `logseq`. */
  readonly flavor?: string | undefined
  /** Whether the names of people, the podcast and terms of the glossary lead to notes, `[[…]]`; not in `plain`. */
  readonly links?: boolean | undefined
}

/**
 * Write a document as a Markdown note in which all text of the input stays text: CommonMark 0.31 with YAML front matter, or what
 * Obsidian or Logseq make of it (see `flavors`).
 *
 * @example
 * markdown.emit(document) // => '---\ntitle: …\n---\n\n# …\n\n## Chapters\n\n- 0:05 …\n'
 * markdown.emit(document, {flavor: 'logseq'}) // => 'title:: …\n\n- # …\n\t- ## Chapters\n\t\t- 0:05 …\n'
 */
export const markdown = createEmitter<MarkdownOptions>('markdown', (document, options = {}) => {
  const flavor = findFlavor(options)
  const names = options.links ? linkNames(notesByName) : plainNames
  return flavor.write(document, { words: { ...words, ...options.words }, names })
})

function findFlavor({ flavor = 'plain', links }: MarkdownOptions): Flavor {
  const found = flavors.find((candidate) => candidate.name === flavor)
  const linking = flavors.filter((candidate) => candidate.hasLinks)
  if (!found) throw createChoiceError('flavor', flavor, listNames(flavors))
  if (links && !found.hasLinks) throw createChoiceError('flavor with links', flavor, listNames(linking))
  return found
}

function listNames(some: readonly Flavor[]): string[] {
  return some.map(({ name }) => name)
}
