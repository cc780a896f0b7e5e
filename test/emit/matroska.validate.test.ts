import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { listChapters } from '../../src/emit/chapterFiles/listChapters.js'
import { matroska } from '../../src/emit/matroska.js'
import { createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { hostileChapters } from './hostileChapters.js'
import { joinEpisodes } from './joinEpisodes.js'
import { listEpisodes } from './listEpisodes.js'

const folder = mkdtempSync(join(tmpdir(), 'matroska-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dtd = '/usr/share/doc/mkvtoolnix/examples/matroskachapters.dtd'

const episode = joinEpisodes([createEpisode({ chapters: hostileChapters }), ...listEpisodes()])

function writeFile(name: string, document: ReturnType<typeof createDocument>): string {
  const path = join(folder, name)
  writeFileSync(path, String(matroska.emit(document)))
  return path
}

/** Let mkvmerge read chapters, and mkvextract write what it read. */
function extract(file: string, ...options: string[]): string {
  const mks = `${file}.mks`
  runProgram('mkvmerge', ['-q', '-o', mks, '--chapters', file])
  return runProgram('mkvextract', [mks, 'chapters', ...options])
}

describe('matroska, by MKVToolNix', () => {
  itWithProgram(
    'mkvmerge',
    'should be read with the same starts and titles: every document, titles that break formats',
    () => {
      const lines = extract(writeFile('all.xml', createDocument({ episodes: [episode] })), '--simple').split('\n')
      const starts = lines.filter((line) => /^CHAPTER\d+=/.test(line)).map((line) => toSeconds(line))
      const titles = lines.filter((line) => /^CHAPTER\d+NAME=/.test(line)).map((line) => line.replace(/^\w+=/, ''))
      const chapters = listChapters(episode)
      expect(chapters.length).toBeGreaterThan(500)
      expect(starts).toEqual(chapters.map(({ start }) => start))
      // A chapter without a title is shown with a dash; of those that begin together the one with the earlier end comes first.
      const rows = (words: readonly string[]) => words.map((title, index) => `${starts[index]} ${title}`).sort()
      expect(rows(titles)).toEqual(rows(chapters.map(({ title }) => title || '–')))
    },
  )

  itWithProgram('mkvmerge', 'should be read with the ends that are stated, and no others', () => {
    const xml = extract(writeFile('ends.xml', createDocument({ episodes: [episode] })))
    const ends = [...xml.matchAll(/<ChapterTimeEnd>(.*?)<\/ChapterTimeEnd>/g)].map(([, end = '']) => toSeconds(end))
    expect(ends).toEqual(listChapters(episode).flatMap(({ end }) => (end === null ? [] : [end])))
    expect(ends.length).toBeGreaterThan(0)
    expect(new Set(xml.match(/<ChapterLanguage>.*?<\/ChapterLanguage>/g))).toEqual(
      new Set(['<ChapterLanguage>und</ChapterLanguage>']),
    )
  })

  itWithProgram('mkvmerge', 'should be taken without chapters', () => {
    expect(extract(writeFile('none.xml', createDocument()))).toBe('')
  })

  itWithProgram('xmllint', 'should be valid by the DTD of MKVToolNix', () => {
    const files = [
      writeFile('dtd.xml', createDocument({ episodes: [episode] })),
      writeFile('empty.xml', createDocument()),
    ]
    expect(runProgram('xmllint', ['--noout', '--dtdvalid', dtd, ...files])).toBe('')
  })
})

function toSeconds(line: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = line.replace(/^.*=/, '').split(':').map(Number)
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000) / 1000
}
