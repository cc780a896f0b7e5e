import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandGlob } from '../../../src/cli/inputs/expandGlob.js'
import { makeFolder } from '../makeFolder.js'

describe('expandGlob', () => {
  it('should sort by code unit and know the folder before the first pattern', async () => {
    const folder = await makeFolder({
      'x/b.txt': '',
      'x/B.txt': '',
      'x/y/a.txt': '',
      'x/node_modules/c.txt': '',
      'x/.d.txt': '',
    })
    expect(await expandGlob(`${folder}/x/**/*.txt`)).toEqual({
      files: ['x/B.txt', 'x/b.txt', 'x/y/a.txt'].map((name) => join(folder, name)),
      base: `${folder}/x`,
    })
  })

  it('should take the current folder or the root where no folder is named', async () => {
    expect((await expandGlob('*.no-such-ending')).base).toBe('.')
    expect((await expandGlob('/*.no-such-ending')).base).toBe('/')
  })
})
