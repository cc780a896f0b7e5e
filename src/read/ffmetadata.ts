import { createPlacer } from '../tree/createPlacer.js'
import type { EpisodeContent } from '../tree/nodes.js'
import { createEpisodeRoot } from './chapterFiles/createEpisodeRoot.js'
import { readMetadataChapter } from './chapterFiles/readMetadataChapter.js'
import { readMetadataFact } from './chapterFiles/readMetadataFact.js'
import { type MetadataLine, readMetadataLines } from './chapterFiles/readMetadataLines.js'
import { setAside } from './chapterFiles/setAside.js'
import type { Reader } from './reader.js'

/** The lines of one section; `heading` is null before the first. */
interface Section {
  heading: MetadataLine | null
  lines: MetadataLine[]
}

/** FFmpeg's metadata file, `;FFMETADATA1`: facts of the episode, then a `[CHAPTER]` section per chapter. */
export const ffmetadata: Reader = {
  name: 'ffmetadata',
  read(source) {
    const place = createPlacer(source)
    const keep = (line: MetadataLine): EpisodeContent[] => setAside(line.words, place(line))
    const stated = new Set<string>()
    const nodes = splitSections(readMetadataLines(source)).flatMap(({ heading, lines }): EpisodeContent[] => {
      if (heading?.words.toUpperCase() === '[CHAPTER]') return readMetadataChapter(source, [heading, ...lines], place)
      const facts = lines.flatMap(
        (line) => (heading ? null : readMetadataFact(line, place(line), stated)) ?? keep(line),
      )
      return heading ? [...keep(heading), ...facts] : facts
    })
    return createEpisodeRoot(source, nodes)
  },
}

function splitSections(lines: readonly MetadataLine[]): Section[] {
  const sections: Section[] = [{ heading: null, lines: [] }]
  for (const line of lines) {
    if (/^\ufeff?;FFMETADATA\d*$/.test(line.words)) continue
    if (line.key === null && /^\[.*\]$/s.test(line.words)) sections.push({ heading: line, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}
