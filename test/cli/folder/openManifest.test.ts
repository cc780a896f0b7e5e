import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestName, openManifest } from '../../../src/cli/folder/openManifest.js'
import { makeFolder } from '../makeFolder.js'

const id = { input: '../a.txt', format: 'json' }
const unit = (hashes: string[]) => ({ ...id, made: null, outputs: new Map([['a.json', hashes]]), leftovers: new Map() })

describe('openManifest', () => {
  it('should go on where a killed run stopped, at every byte', async () => {
    const folder = await makeFolder()
    const path = join(folder, manifestName)
    openManifest(folder).record(unit(['one']))
    const first = await readFile(path, 'utf8')
    openManifest(folder).record(unit(['one', 'two']))
    const text = await readFile(path, 'utf8')
    for (let end = 0; end <= text.length; end++) {
      await writeFile(path, text.slice(0, end))
      const manifest = openManifest(folder)
      expect(manifest.fault, text.slice(0, end)).toBeNull()
      const known = end === text.length ? ['one', 'two'] : end >= first.length ? ['one'] : undefined
      expect(manifest.find(id)?.outputs.get('a.json')).toEqual(known)
      manifest.record(unit(['three']))
      manifest.fold()
      expect(openManifest(folder).find(id)?.outputs.get('a.json')).toEqual(['three'])
      expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(3)
    }
  })

  it('should keep what another run has written meanwhile', async () => {
    const folder = await makeFolder()
    const [one, two] = [openManifest(folder), openManifest(folder)]
    one.record(unit(['one']))
    two.record({ ...unit(['two']), input: '../b.txt', outputs: new Map([['b.json', ['two']]]) })
    one.fold()
    two.fold()
    expect(openManifest(folder).units.size).toBe(2)
  })
})
