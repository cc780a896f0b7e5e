import type { Span } from '../text/lines.js'
import { createPlacer } from '../tree/createPlacer.js'
import type { Boilerplate, Chapter, EpisodeContent, Root } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { addDoubts } from './doubts/addDoubts.js'
import type { Reader } from './reader.js'
import { createSubtitleRoot } from './subtitles/createSubtitleRoot.js'
import { createTranscript, joinLines } from './subtitles/createTranscript.js'
import { doubtCues, doubtTimes } from './subtitles/doubtCues.js'
import { isChapterList } from './subtitles/isChapterList.js'
import { type Caption, readCaptions } from './subtitles/readCaptions.js'
import { readKind } from './subtitles/readKind.js'
import { readTitles } from './subtitles/readTitles.js'
import { scanCues } from './subtitles/scanCues.js'
import { setAside } from './subtitles/setAside.js'

/**
 * WebVTT: one cue is one turn of the transcript, or one chapter where the file is a list of them (see `isChapterList`). Comments
 * and the words behind `WEBVTT` are set aside; styles and regions are seen by nobody.
 */
export const vtt: Reader = {
  name: 'vtt',
  read(source): Root {
    const place = createPlacer(source)
    const scanned = scanCues(source, 'vtt')
    const { cues, head, notes, tail } = scanned
    const header = source.slice(head.start, head.end)
    const captions = readKind(header) === 'chapters' ? readTitles(source, cues) : readCaptions(source, cues)
    const isChapters = isChapterList(header, captions)
    const items = isChapters ? createChapters(captions, place) : createTranscript(captions, place)
    const asides = [...titleOf(source, head), ...notes, tail]
    const children: EpisodeContent[] = [...items, ...asides.flatMap((span) => setAside(source, span, place))]
    children.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
    return createSubtitleRoot(source, children, doubtCues(source, scanned, 'vtt', place), place)
  },
}

/**
 * Words behind `WEBVTT` on its line, but those that say what the cues are. Without that line what stands above the first cue is no
 * header but words of somebody.
 */
function titleOf(source: string, head: Span): Span[] {
  const words = source.slice(head.start, head.end)
  const header = /^\s*WEBVTT[ \t]*(?:[-–—|:][ \t]*)?/.exec(words)
  if (!header) return [head]
  const start = head.start + header[0].length
  const line = /^[^\r\n]*/.exec(words.slice(header[0].length))?.[0] ?? ''
  if (readKind(line)) return []
  return [{ start, end: start + line.length }]
}

/** A cue whose start cannot be read is no chapter. */
function createChapters(captions: readonly Caption[], place: Place): (Chapter | Boilerplate)[] {
  return captions.map(({ start, end, times, lines, span }) => {
    const title = joinLines(lines)
    const position = place(span)
    const doubts = doubtTimes({ start, end, times })
    if (start === null)
      return addDoubts({ type: 'boilerplate', reason: 'page-furniture', value: title || times, position }, doubts)
    const own = end === start ? null : end
    return addDoubts({ type: 'chapter', start, end: own, title, url: null, children: [], position }, doubts)
  })
}
