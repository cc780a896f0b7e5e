import type { Document } from '../document/document.js'
import { createEmitter } from './createEmitter.js'
import { escapeXml } from './escapeXml.js'
import { words } from './markdown/words.js'
import { createEpisodeOutline } from './opml/createEpisodeOutline.js'
import { createExcerptOutlines } from './opml/createExcerptOutlines.js'
import { createOutline } from './opml/outline.js'
import { stringifyOutlines } from './opml/stringifyOutlines.js'

/**
 * Write a document as an outline (OPML 2.0, opml.org/spec2.opml) for Logseq, Workflowy, 幕布 and others: episodes, below them chapters
 * under their sections with their notes, links, people, topics, outline and glossary; works, below them their excerpts.
 *
 * What is no list is left out: descriptions, transcripts. Only addresses of the web and of mail become links. As an outline must not
 * be empty, a document with neither episodes nor excerpts is one line without text.
 *
 * @example
 * opml.emit(document) // => '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>…'
 */
export const opml = createEmitter('opml', (document) => {
  const outlines = [
    ...document.episodes.map((episode, index) => createEpisodeOutline(episode, index + 1, words)),
    ...createExcerptOutlines(document.excerpts, words),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n',
    stringifyHead(findTitle(document)),
    `  <body>\n${stringifyOutlines(outlines.length ? outlines : [createOutline({})], 2)}  </body>\n</opml>\n`,
  ].join('')
})

function stringifyHead(title: string | null): string {
  // Between tags the escapes of an attribute hold as well.
  return title === null ? '  <head/>\n' : `  <head>\n    <title>${escapeXml(title)}</title>\n  </head>\n`
}

/** The title of the one episode, or the name that several episodes and works share. */
function findTitle({ episodes, excerpts }: Document): string | null {
  const [episode] = episodes
  if (episode && episodes.length === 1 && excerpts.length === 0) return episode.title ?? episode.podcast
  const names = [...episodes.map(({ podcast }) => podcast), ...excerpts.map(({ source }) => source?.title ?? null)]
  const [name = null, ...others] = new Set(names)
  return others.length ? null : name
}
