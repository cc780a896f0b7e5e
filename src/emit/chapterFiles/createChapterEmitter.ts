import { createEmitter } from '../createEmitter.js'
import type { Emitter } from '../emitter.js'
import type { FormatName } from '../formats.js'
import { emitEpisodes, type FileEpisode } from './emitEpisodes.js'

/**
 * Join the name of a chapter format with the function that writes the file of one episode.
 *
 * @example
 * createChapterEmitter('audacity', () => '').extension // => '.labels.txt'
 */
export function createChapterEmitter(name: FormatName, write: (episode: FileEpisode) => string | null): Emitter {
  const emitter: Emitter = createEmitter(name, (document) => emitEpisodes(document, emitter.extension, write))
  return emitter
}
