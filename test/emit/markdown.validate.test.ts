import fc from 'fast-check'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.js'
import { collapseSpace } from '../../src/emit/markdown/collapseSpace.js'
import { markdown } from '../../src/emit/markdown.js'
import { vault } from '../../src/emit/vault.js'
import { itWithProgram } from '../validators/itWithProgram.js'
import { runProgram } from '../validators/runProgram.js'
import { createHostileDocument } from './createHostileDocument.js'
import { hostileNotes } from './hostileNotes.js'
import { listDocuments } from './listDocuments.js'
import { sample } from './sample.js'

/** YAML 1.1; a day comes back as the text that it is. */
const script = `
import datetime, json, sys, yaml
read = [yaml.safe_load(text) for text in json.load(sys.stdin)]
json.dump(read, sys.stdout, default=lambda value: value.isoformat())
`

const hostile = fc.sample(hostileNotes, { numRuns: 200, seed: 11 }).map(createHostileDocument)
const documents = [sample, ...hostile, ...listDocuments()]

/** All notes, those of the plain flavor first. */
const notes = listNotes()

function listNotes(): string[] {
  const flavors = ['plain', 'obsidian'].flatMap((flavor) =>
    documents.flatMap((document) => [
      String(markdown.emit(document, { flavor })),
      ...(flavor === 'obsidian' ? [String(markdown.emit(document, { flavor, links: true }))] : []),
    ]),
  )
  return [...flavors, ...documents.flatMap((document) => Object.values(vault.emit(document)))]
}

function takeFrontMatter(note: string): string[] {
  const yaml = /^---\n(.*?)\n---\n/s.exec(note)?.[1]
  return yaml === undefined ? [] : [yaml]
}

/** YAML 1.2, core schema. */
function readCore(yaml: string): unknown {
  return load(yaml, { schema: CORE_SCHEMA })
}

/** What the plain flavor must say of an only episode. */
function describeEpisode({ episodes: [episode] }: Document): object {
  if (!episode) return {}
  const named = (role: string) => episode.people.filter((person) => person.role === role).map(({ name }) => name)
  const { title, podcast, number, published, url, duration } = episode
  const all = { title, podcast, number, published, url, duration, hosts: named('host'), guests: named('guest') }
  const lines = Object.entries(all).map(([key, value]) => {
    if (Array.isArray(value)) return [key, value.map(collapseSpace).filter(Boolean)]
    return [key, typeof value === 'string' ? collapseSpace(value) : value]
  })
  return Object.fromEntries(lines.filter(([, value]) => value !== null && String(value) !== ''))
}

describe('front matter', { timeout: 60_000 }, () => {
  itWithProgram(
    'python3',
    'should be the same to PyYAML (1.1) and js-yaml (1.2), of every fixture and hostile text',
    () => {
      const yaml = notes.flatMap(takeFrontMatter)
      expect(yaml.length).toBeGreaterThan(1000)
      const read: unknown[] = JSON.parse(runProgram('python3', ['-c', script], JSON.stringify(yaml)))
      expect(yaml.map(readCore)).toEqual(read)
    },
  )

  it.each(['plain', 'obsidian'])('should hold the values of the episode: %s', (flavor) => {
    for (const document of listDocuments().filter(({ episodes }) => episodes.length === 1)) {
      const [yaml = '{}'] = takeFrontMatter(String(markdown.emit(document, { flavor })))
      expect(readCore(yaml)).toMatchObject(describeEpisode(document))
    }
  })

  it('should be flat, each name of one type, in all notes for Obsidian', () => {
    const types = new Map<string, string>()
    for (const note of notes.slice(documents.length))
      for (const yaml of takeFrontMatter(note))
        for (const [key, value] of Object.entries(Object(readCore(yaml)))) {
          const type = Array.isArray(value) ? `list of ${typeof value[0]}` : typeof value
          expect(type).toMatch(/^(?:string|number|list of string)$/)
          expect([key, type]).toEqual([key, types.get(key) ?? type])
          types.set(key, type)
        }
    expect(Object.fromEntries(types)).toMatchObject({ title: 'string', duration: 'number', tags: 'list of string' })
  })

  it('should hold valid tags only', () => {
    for (const note of notes.slice(documents.length))
      for (const yaml of takeFrontMatter(note))
        for (const tag of Object(readCore(yaml)).tags ?? []) {
          expect(tag).toMatch(/^[\p{L}\p{M}\p{N}_/-]+$/u)
          expect(tag).toMatch(/\p{L}/u)
        }
  })
})
