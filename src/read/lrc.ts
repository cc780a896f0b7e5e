import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent, Root, Turn } from '../tree/nodes.js'
import type { Place } from '../tree/place.js'
import { createChapter } from './chapterFiles/createChapter.js'
import { Composer } from './composition.js'
import { readLyricTags } from './lyrics/readLyricTags.js'
import { type Lyrics, scanLyrics } from './lyrics/scanLyrics.js'
import { readEpisodeNotes } from './readComposition.js'
import type { Reader } from './reader.js'
import { createSubtitleRoot } from './subtitles/createSubtitleRoot.js'
import { joinLines } from './subtitles/createTranscript.js'
import { isChapterList } from './subtitles/isChapterList.js'
import { type Caption, readCaptions } from './subtitles/readCaptions.js'
import { setAside } from './subtitles/setAside.js'

/**
 * LRC, the format of lyrics: `[mm:ss.xx]` before what is said, id tags such as `[ti:title]`. One timed line is one turn, or one chapter
 * where they are minutes apart as in a list of them. Source of the format: LRC with the "enhanced" times of words, as players take it.
 */
export const lrc: Reader = {
  name: 'lrc',
  read(source): Root {
    const place = createPlacer(source)
    const lyrics = scanLyrics(source)
    const captions = readCaptions(source, lyrics.cues)
    const turns = captions.map((caption) => createTurn(caption, place))
    const known = readLyricTags(source, lyrics.tags, turns, place)
    const isChapters = isChapterList('', toNext(captions))
    const items = isChapters ? captions.map((caption) => createTitled(caption, place)) : turns
    const asides = lyrics.stray.flatMap((span) => setAside(source, span, place))
    const children: EpisodeContent[] = [...readHead(source, lyrics, known), ...items, ...asides]
    return createSubtitleRoot(source, children, doubtLyrics(source, lyrics), place)
  },
}

/** Show notes above the first time, as some paste them. */
function readHead(source: string, { head }: Lyrics, known: readonly EpisodeContent[]): readonly EpisodeContent[] {
  if (head.length === 0) return known
  const composer = new Composer(source)
  for (const span of head) {
    composer.write(source.slice(span.start, span.end), span)
    composer.breakLine()
  }
  return readEpisodeNotes(composer.finish(), known).children
}

function createTurn({ speaker, start, end, lines, span }: Caption, place: Place): Turn {
  return { type: 'turn', speaker, start, end, value: joinLines(lines), position: place(span) }
}

function createTitled({ start, end, lines, span }: Caption, place: Place): EpisodeContent {
  return createChapter({ start: start ?? 0, end, title: joinLines(lines) }, place(span))
}

/** All but the last, each until the next begins. */
function toNext(captions: readonly Caption[]): Caption[] {
  return captions.slice(0, -1).map((caption, i) => ({ ...caption, end: captions[i + 1]?.start ?? null }))
}

function doubtLyrics(source: string, { cues }: Lyrics): Parameters<typeof createSubtitleRoot>[2] {
  if (cues.length > 0 || source.trim() === '') return []
  const reason = 'Unexpected input without a timed line, expected ones like `[00:12.50]…`; its words are kept'
  return [{ rule: 'unreadable-item', reason }]
}
