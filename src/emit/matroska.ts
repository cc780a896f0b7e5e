import { createChapterEmitter } from './chapterFiles/createChapterEmitter.js'
import type { FileEpisode } from './chapterFiles/emitEpisodes.js'
import { type FileChapter, listChapters } from './chapterFiles/listChapters.js'
import { escapeXml } from './escapeXml.js'
import { formatTime } from './formatTime.js'

/**
 * Write the chapters of an episode as Matroska chapters in XML, for `mkvmerge --chapters` (matroskachapters.dtd of MKVToolNix).
 *
 * By time, to the nanosecond; `ChapterTimeEnd` only where an end is stated. The language is undetermined (`und`), since a document
 * does not say it; the format would take English for granted. Without identifiers, which mkvmerge makes, so that the same document
 * gives the same file. Several episodes: a file each.
 *
 * @example
 * matroska.emit(document) // => '<?xml …?>\n<Chapters>…</Chapters>\n'
 */
export const matroska = createChapterEmitter('matroska', writeFile)

function writeFile(episode: FileEpisode): string {
  const chapters = listChapters(episode).flatMap(writeChapter)
  // An edition without chapters is none to mkvmerge.
  const edition = chapters.length ? ['  <EditionEntry>', ...chapters, '  </EditionEntry>'] : []
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<Chapters>', ...edition, '</Chapters>', ''].join('\n')
}

function writeChapter({ start, end, title }: FileChapter): string[] {
  return [
    '    <ChapterAtom>',
    `      <ChapterTimeStart>${formatTime(start, 9)}</ChapterTimeStart>`,
    ...(end === null ? [] : [`      <ChapterTimeEnd>${formatTime(end, 9)}</ChapterTimeEnd>`]),
    '      <ChapterDisplay>',
    `        <ChapterString>${escapeXml(title)}</ChapterString>`,
    '        <ChapterLanguage>und</ChapterLanguage>',
    '      </ChapterDisplay>',
    '    </ChapterAtom>',
  ]
}
