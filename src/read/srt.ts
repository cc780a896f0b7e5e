import { findSpeakingPeople } from '../recognise/findSpeakingPeople.js'
import { mergePeople } from '../recognise/mergePeople.js'
import type { Episode, EpisodeContent, Root } from '../tree/nodes.js'
import { createPlacer } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import { readEpisodeNotes } from './readComposition.js'
import type { Reader } from './reader.js'
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
    const whole = { start: 0, end: source.length }
    const captions = scanCues(source, 'srt')
    const { cues, head, tail } = captions
    const turns = createTranscript(readCaptions(source, cues), place)
    const notes = source.slice(head.start, head.end)
    const above: EpisodeContent[] = /[\p{L}\p{N}]/u.test(notes)
      ? readEpisodeNotes({ text: notes, anchors: [], images: [], place }, []).children
      : []
    const children: EpisodeContent[] = [...above, ...turns, ...setAside(source, tail, place)]
    const episode: Episode = {
      type: 'episode',
      children: mergePeople([...children, ...findSpeakingPeople(children)]),
      position: place(whole),
    }
    return addDoubts(
      { type: 'root', children: [episode], position: place(whole) },
      doubtCues(source, captions, 'srt', place),
    )
  },
}
