import { createPlacer } from '../../tree/createPlacer.js'
import type { EpisodeContent, Root } from '../../tree/nodes.js'
import { readEpisodeNotes } from '../readComposition.js'
import { createSubtitleRoot } from './createSubtitleRoot.js'
import { createTranscript } from './createTranscript.js'
import type { Dialect } from './cue.js'
import { doubtCues } from './doubtCues.js'
import { readCaptions } from './readCaptions.js'
import { scanCues } from './scanCues.js'
import { setAside } from './setAside.js'

/**
 * Subtitles without a header: one cue is one turn of the transcript. Show notes above the first cue, as some paste them, are read as
 * such. What stands behind the last one belongs to the tool that wrote the file.
 */
export function readSubtitles(source: string, dialect: Exclude<Dialect, 'vtt'>): Root {
  const place = createPlacer(source)
  const captions = scanCues(source, dialect)
  const { cues, head, tail } = captions
  const turns = createTranscript(readCaptions(source, cues), place)
  const notes = source.slice(head.start, head.end)
  const above: EpisodeContent[] = /[\p{L}\p{N}]/u.test(notes)
    ? readEpisodeNotes({ text: notes, anchors: [], images: [], place }, []).children
    : []
  const children: EpisodeContent[] = [...above, ...turns, ...setAside(source, tail, place)]
  return createSubtitleRoot(source, children, doubtCues(source, captions, dialect, place), place)
}
