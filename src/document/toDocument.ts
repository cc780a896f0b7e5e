import type { VFile } from 'vfile'
import type { Root } from '../tree/nodes.js'
import type { Document } from './document.js'
import { place } from './place.js'
import { toEpisode } from './toEpisode.js'
import { toExcerpt } from './toExcerpt.js'
import { toMessage } from './toMessage.js'

/** How a tree becomes a document. */
export interface ToDocumentOptions {
  /** Give each item its position. Default: false. */
  positions?: boolean
  path?: string | null
  encoding?: string
  /** The name of the input format. */
  format?: string
}

/** The document of a tree: its nodes by kind, in the order of the text, with the messages of the file. */
export function toDocument(tree: Root, file: VFile, options: ToDocumentOptions = {}): Document {
  const positions = options.positions ?? false
  const excerpts = tree.children.filter((node) => node.type === 'excerpt')
  const episodes = tree.children.filter((node) => node.type === 'episode')
  const boilerplate = tree.children.flatMap((node) => {
    if (node.type === 'episode') return node.children.filter((child) => child.type === 'boilerplate')
    return node.type === 'boilerplate' ? [node] : []
  })
  return {
    schemaVersion: 1,
    source: {
      path: options.path ?? null,
      format: options.format ?? 'text',
      encoding: options.encoding ?? 'utf-8',
      length: tree.position?.end.offset ?? 0,
    },
    episodes: episodes.map((episode) => toEpisode(episode, positions)),
    excerpts: excerpts.map((node) => toExcerpt(node, positions)),
    boilerplate: boilerplate.map((node) => ({ text: node.value, reason: node.reason, ...place(node, positions) })),
    messages: file.messages.map(toMessage),
  }
}
