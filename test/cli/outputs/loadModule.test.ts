import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isModulePath, loadModule } from '../../../src/cli/outputs/loadModule.js'
import { makeFolder } from '../makeFolder.js'

const emitter = `export default {name: 'x', extension: '.x', mediaType: 'text/plain', description: 'x', emit: () => 'x'}`

describe('loadModule', () => {
  it('should load the default export', async () => {
    const folder = await makeFolder({ 'x.mjs': emitter })
    expect((await loadModule(join(folder, 'x.mjs'))).extension).toBe('.x')
  })

  it('should not accept what is no emitter or is not there', async () => {
    const folder = await makeFolder({
      'a.mjs': 'export default {name: 1}',
      'c.mjs': 'export const x = 1',
    })
    await expect(loadModule(join(folder, 'a.mjs'))).rejects.toThrow('exports no emitter')
    await expect(loadModule(join(folder, 'c.mjs'))).rejects.toThrow('exports no emitter')
    await expect(loadModule(join(folder, 'd.mjs'))).rejects.toThrow('does not exist')
  })
})

describe('isModulePath', () => {
  it('should tell a path from a name', () => {
    expect(['./x.js', '../x', '/x.mjs', 'x.js', 'a/b.mjs'].map(isModulePath)).toEqual([true, true, true, true, true])
    expect(['json', 'csv', 'x.json'].map(isModulePath)).toEqual([false, false, false])
  })
})
