import type { EpisodeContent, Root } from '../tree/nodes.js'
import { createPlacer } from '../tree/place.js'
import { readEpisodeNotes } from './readComposition.js'
import type { Reader } from './reader.js'
import { createSubtitleRoot } from './subtitles/createSubtitleRoot.js'
import { createTranscript } from './subtitles/createTranscript.js'
import { doubtCues } from './subtitles/doubtCues.js'
import { readCaptions } from './subtitles/readCaptions.js'
import { scanCues } from './subtitles/scanCues.js'
import { setAside } from './subtitles/setAside.js'

/**
 * SubRip subtitles: one cue is one turn of the transcript. Show notes above the first cue, as some paste them, are read as such.
 * What stands behind the last one belongs to the tool that wrote the file. Source of the format: SubRip as players take it, and the
 * SRT transcripts of Podcasting 2.0.
 */
export const srt: Reader = {
  name: 'srt',
  read(source): Root {
    const place = createPlacer(source)
    const captions = scanCues(source, 'srt')
    const { cues, head, tail } = captions
    const turns = createTranscript(readCaptions(source, cues), place)
    const notes = source.slice(head.start, head.end)
    const above: EpisodeContent[] = /[\p{L}\p{N}]/u.test(notes)
      ? readEpisodeNotes({ text: notes, anchors: [], images: [], place }, []).children
      : []
    const children: EpisodeContent[] = [...above, ...turns, ...setAside(source, tail, place)]
    return createSubtitleRoot(source, children, doubtCues(source, captions, 'srt', place), place)
  },
}
