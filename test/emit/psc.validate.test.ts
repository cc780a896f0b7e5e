import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect } from 'vitest'
import { psc } from '../../src/emit/psc.js'
import { toLine } from '../../src/emit/toLine.js'
import { createChapter, createDocument, createEpisode } from '../createDocument.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { hostileChapters } from './hostileChapters.js'
import { joinEpisodes } from './joinEpisodes.js'
import { listEpisodes } from './listEpisodes.js'

const grammar = fileURLToPath(new URL('../validators/psc.rng', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'psc-'))
afterAll(() => rmSync(folder, { recursive: true }))

function writeFiles(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const path = join(folder, `${index}.psc`)
    writeFileSync(path, text)
    return path
  })
}

const emit = (episode: ReturnType<typeof createEpisode>) => String(psc.emit(createDocument({ episodes: [episode] })))

describe('psc, by xmllint', () => {
  itWithProgram('xmllint', 'should be valid for every document, and for titles that break formats', () => {
    const urls = ['https://a.example/中?x=1&amp;y=[2]#a', 'https://a.example:80/%zz<b>"{}|\\^`', 'mailto:甲@a.example']
    const episodes = [
      ...listEpisodes(),
      createEpisode({ chapters: hostileChapters }),
      createEpisode({ chapters: urls.map((url, start) => createChapter({ start, url })) }),
    ]
    const files = writeFiles(episodes.map(emit))
    expect(runProgram('xmllint', ['--noout', '--relaxng', grammar, ...files])).toBe('')
  })

  itWithProgram('xmllint', 'should be read with the same titles', () => {
    const episode = joinEpisodes([createEpisode({ chapters: hostileChapters }), ...listEpisodes()])
    const [file = ''] = writeFiles([emit(episode)])
    const count = episode.chapters.length
    // XPath 1.0 gives one text: the attributes one after the other, parted by what no title holds.
    const titles = Array.from({ length: count }, (_, i) => `//*[local-name()="chapter"][${i + 1}]/@title`)
    const script = titles.map((path) => `cat ${path}`).join('\n')
    const shown = runProgram('xmllint', ['--shell', file], `${script}\n`)
    const found = [...shown.matchAll(/ title="([^"]*)"/g)].map(([, title = '']) => decode(title))
    const sorted = [...episode.chapters].sort((a, b) => a.start - b.start)
    expect(found).toEqual(sorted.map(({ title }) => toLine(title)))
  })

  itWithProgram('xmllint', 'should not be valid without a title', () => {
    const text = emit(createEpisode({ chapters: [createChapter({ title: 'a' })] })).replace(' title="a"', '')
    const files = writeFiles([text])
    expect(() => runProgram('xmllint', ['--noout', '--relaxng', grammar, ...files])).toThrow('fails to validate')
  })
})

function decode(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '&')
}
