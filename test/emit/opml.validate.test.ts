import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, onTestFinished } from 'vitest'
import { opml } from '../../src/emit/opml.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { hostileText } from './hostileText.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

const schema = fileURLToPath(new URL('opml/opml.rng', import.meta.url))

describe('opml', () => {
  itWithProgram('xmllint', 'should be valid, of every document and whatever the text holds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notes-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const texts = fc.sample(hostileText, { numRuns: 300, seed: 7 })
    const chapters = texts.map((text) => createChapter({ title: text, section: text, notes: [text], url: text }))
    const hostile = createDocument({ episodes: [createEpisode({ title: texts.join(''), chapters })] })
    const files = [sample, createDocument(), hostile, ...listDocuments()].map((document, index) => {
      const file = join(folder, `${index}.opml`)
      writeFileSync(file, String(opml.emit(document)))
      return file
    })
    runProgram('xmllint', ['--noout', '--relaxng', schema, ...files])
  })

  itWithProgram('xmllint', 'should hold every chapter and link of every document', () => {
    const episodes = listDocuments().flatMap((document) => document.episodes)
    const text = String(opml.emit(createDocument({ episodes })))
    const count = (path: string) => Number(runProgram('xmllint', ['--xpath', `count(${path})`, '-'], text))
    const chapters = episodes.flatMap((episode) => episode.chapters)
    const links = episodes.flatMap((episode) => episode.links)
    expect(count('//body/outline')).toBe(episodes.length)
    expect(count('//outline[@text="Chapters"]//outline[contains(substring(@text, 1, 8), ":")]')).toBeGreaterThanOrEqual(
      chapters.length,
    )
    expect(count('//outline[@text="Links"]/outline')).toBe(links.length)
  })
})
