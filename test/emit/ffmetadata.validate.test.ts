import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { listEnded } from '../../src/emit/chapterFiles/listEnded.js'
import { ffmetadata } from '../../src/emit/ffmetadata.js'
import { toLine } from '../../src/emit/toLine.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { chapterSample } from './chapterSample.js'
import { hostileChapters } from './hostileChapters.js'
import { joinEpisodes } from './joinEpisodes.js'
import { listEpisodes } from './listEpisodes.js'

const folder = mkdtempSync(join(tmpdir(), 'ffmetadata-'))
afterAll(() => rmSync(folder, { recursive: true }))

function writeFile(name: string, document: ReturnType<typeof createDocument>): string {
  const path = join(folder, name)
  writeFileSync(path, String(ffmetadata.emit(document)))
  return path
}

interface Probed {
  chapters: { start_time: string; end_time: string; tags?: { title?: string } }[]
  format: { tags?: Record<string, string> }
}

function probe(...args: string[]): Probed {
  return JSON.parse(runProgram('ffprobe', ['-v', 'error', ...args, '-show_chapters', '-show_format', '-of', 'json']))
}

const list = ({ chapters }: Probed) =>
  // A blank keeps a backslash from the line break.
  chapters.map(({ start_time, end_time, tags }) => [
    Number(start_time),
    Number(end_time),
    (tags?.title ?? '').replace(/\\ $/, '\\'),
  ])

const expected = (episode: ReturnType<typeof createEpisode>) =>
  listEnded(episode).map(({ start, end, title }) => [start / 1000, end / 1000, title])

const starts = (rows: ReturnType<typeof list>) => rows.map(([start, , title]) => [start, title])

describe('ffmetadata, by FFmpeg', () => {
  itWithProgram(
    'ffprobe',
    'should be read with the same times and titles: every document, titles that break formats',
    () => {
      const episode = joinEpisodes([createEpisode({ chapters: hostileChapters }), ...listEpisodes()])
      const file = writeFile('all.ffmeta', createDocument({ episodes: [episode] }))
      expect(episode.chapters.length).toBeGreaterThan(500)
      const sorted = [...episode.chapters].sort((a, b) => a.start - b.start)
      const found = list(probe('-f', 'ffmetadata', file))
      expect(found).toEqual(expected(episode))
      expect(starts(found)).toEqual(sorted.map(({ start, title }) => [start, toLine(title)]))
    },
  )

  itWithProgram('ffprobe', 'should be read with the same facts of the episode', () => {
    const file = writeFile('facts.ffmeta', chapterSample)
    expect(probe('-f', 'ffmetadata', file).format.tags).toEqual({
      title: '第 7 期 | 海边的灯塔 = 家',
      album: '潮汐',
      date: '2024-05-06',
      track: '7',
    })
  })

  itWithProgram('ffprobe', 'should be read without chapters', () => {
    expect(probe('-f', 'ffmetadata', writeFile('none.ffmeta', createDocument())).chapters).toEqual([])
  })

  itWithProgram('ffmpeg', 'should put the chapters into m4a and mp3: every document, titles that break formats', () => {
    const joined = joinEpisodes([createEpisode({ chapters: hostileChapters }), ...listEpisodes()])
    // Read out of such a file, a chapter without a title is none; of several at one time m4a keeps one.
    const chapters = joined.chapters
      .filter(({ title }) => toLine(title))
      .filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index)
    const episode = createEpisode({ title: 'a=b;c', duration: joined.duration, chapters })
    const file = writeFile('mux.ffmeta', createDocument({ episodes: [episode] }))
    const outputs = ['m4a', 'mp3'].map((ending) => join(folder, `out.${ending}`))
    // FFmpeg 5.1 writes ID3v2.4 such that no chapter behind a title of 128 bytes is read again.
    const maps = ['-map', '0', '-map_metadata', '1', '-map_chapters', '1', '-id3v2_version', '3']
    // Chapters may lie behind the end of the sound: a second of it is enough.
    const inputs = ['-f', 'lavfi', '-t', '1', '-i', 'anullsrc=r=8000:cl=mono', '-f', 'ffmetadata', '-i', file]
    const targets = outputs.flatMap((output) => [...maps, output])
    runProgram('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...inputs, ...targets])
    for (const output of outputs) {
      const probed = probe(output)
      // In m4a the first chapter begins at 0.
      expect(starts(list(probed)).slice(1)).toEqual(starts(expected(episode)).slice(1))
      expect(list(probed)[0]?.[2]).toBe(expected(episode)[0]?.[2])
      expect(probed.format.tags?.title).toBe('a=b;c')
    }
  })
})
