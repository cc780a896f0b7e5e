import type { Root, RootContent } from 'mdast'
import type { Document } from '../../document/document.js'
import { createEpisode } from './createEpisode.js'
import { createExcerpts } from './createExcerpts.js'
import type { Depth } from './createHeading.js'
import { createRule } from './createRule.js'
import { createSection } from './createSection.js'
import { createSetAside } from './createSetAside.js'
import type { Style } from './style.js'

/** Make the Markdown tree (mdast) of a document, without front matter. */
export function createTree(document: Document, style: Style): Root {
  const { episodes, excerpts, boilerplate } = document
  const { words } = style
  // Beside several episodes, what belongs to the document must not read as part of the last one.
  const [depth, groupDepth] = episodes.length === 1 ? ([2, 3] as const) : ([1, 2] as const)
  const content = [
    ...episodes.flatMap((episode, index) => createEpisode(episode, { index, count: episodes.length }, style)),
    ...createSection(words.excerpts, depth, createExcerpts(excerpts, groupDepth)),
  ]
  const setAside = createSection(words.setAside, depth, createSetAside(boilerplate, groupDepth))
  return { type: 'root', children: [...content, ...setApart(setAside, content, depth)] }
}

// A rule at the very start of the file would be taken for the beginning of front matter.
function setApart(setAside: RootContent[], content: RootContent[], depth: Depth): RootContent[] {
  return setAside.length && content.length ? [createRule(depth), ...setAside] : setAside
}
