import { describe, expect, it } from 'vitest'
import {
  addUnit,
  createRecords,
  manifestHeader,
  parseManifest,
  writeManifest,
} from '../../../src/cli/folder/parseManifest.js'
import type { Unit } from '../../../src/cli/folder/unit.js'

const made = { read: 'r', settings: 's', counts: { episodes: 1, chapters: 2, errors: 0, warnings: 3 } }
const unit = (input: string, ...paths: string[]): Unit => ({
  input,
  format: 'json',
  made,
  outputs: new Map(paths.map((path) => [path, ['h']])),
  leftovers: new Map(),
})

describe('parseManifest', () => {
  it('should read what it writes, whatever the paths are called', () => {
    const records = createRecords()
    addUnit(records, unit('../b.txt', 'b.json', '__proto__'))
    addUnit(records, { ...unit('../a.txt', 'a.json'), leftovers: new Map([['old.json', ['x', 'y']]]) })
    records.folders.add('sub')
    const text = writeManifest(records)
    const again = parseManifest(text)
    expect(again).toEqual({ ...records, units: again?.units, owners: again?.owners })
    expect(again?.units).toEqual(records.units)
    expect(again && writeManifest(again)).toBe(text)
  })

  it('should give a path to the last one that claims it', () => {
    const records = createRecords()
    addUnit(records, unit('../a.txt', 'x.json', 'y.json'))
    addUnit(records, unit('../b.txt', 'x.json'))
    const [a, b] = [...records.units.values()]
    expect([...(a?.outputs.keys() ?? [])]).toEqual(['y.json'])
    expect(a?.made).toBeNull()
    expect(b?.made).toEqual(made)
  })

  it.each([
    '{"input":"../a.txt","format":"json","outputs":{"../x":["h"]}}',
    '{"input":"../a.txt","format":"json","outputs":{"/etc/x":["h"]}}',
    '{"input":"../a.txt","format":"json","outputs":{"a/../../x":["h"]}}',
    '{"input":"../a.txt","format":"json","outputs":{"x":"h"}}',
    '{"input":5,"format":"json","outputs":{}}',
    '{"folder":"../x"}',
    '<<<<<<< HEAD',
    'null',
    '[]',
  ])('should count %s as broken, and read the others', (line) => {
    const good = writeManifest({ ...createRecords(), folders: new Set(['sub']) })
    const records = parseManifest(`${good}${line}\n`)
    expect(records).toMatchObject({ broken: 1, folders: new Set(['sub']) })
    expect(records?.units.size).toBe(0)
  })

  it('should refuse what is no manifest of this version', () => {
    expect(parseManifest('hello\n')).toBeNull()
    expect(parseManifest(manifestHeader.replace('1', '2'))).toBeNull()
    expect(parseManifest('')?.units.size).toBe(0)
  })
})
