import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isModulePath, loadModule } from '../../../src/cli/emitters/loadModule.js'
import { UsageError } from '../../../src/cli/usageError.js'
import { makeFolder } from '../makeFolder.js'

const fields = `name: 'x', mediaType: 'text/plain', description: 'x'`

describe('loadModule', () => {
  it('should load the default export', async () => {
    const folder = await makeFolder({ 'x.mjs': `export default {${fields}, extension: '.x', emit: () => 'x'}` })
    const { emitter } = await loadModule(join(folder, 'x.mjs'))
    expect(emitter.extension).toBe('.x')
  })

  it('should load CommonJS too', async () => {
    const folder = await makeFolder({ 'x.cjs': `module.exports = {${fields}, extension: '.x', emit: () => 'x'}` })
    const { emitter } = await loadModule(join(folder, 'x.cjs'))
    expect(emitter.extension).toBe('.x')
  })

  it.each([
    ['is not there', null, 'does not exist'],
    ['exports nothing', 'const x = 1', 'has no default export: it exports nothing'],
    [
      'exports its parts by name',
      'export const name = 1; export const emit = 2',
      'no default export: it exports emit, name',
    ],
    [
      'exports a function',
      'export default () => 1',
      'default export of the emitter FILE is a function, expected an object',
    ],
    ['exports null', 'export default null', 'is null, expected an object'],
    [
      'lacks fields',
      `export default {${fields}}`,
      "the emitter FILE: `extension` is missing, expected an ending with its dot, as '.txt'; `emit` is missing, expected a function",
    ],
    [
      'has an ending without its dot',
      `export default {${fields}, extension: 'txt', emit() {}}`,
      "`extension` is the text 'txt', expected",
    ],
    [
      'has an ending that leads elsewhere',
      `export default {${fields}, extension: './x', emit() {}}`,
      '`extension` is the text',
    ],
    [
      'has an emit that is no function',
      `export default {${fields}, extension: '.x', emit: 'x'}`,
      "`emit` is the text 'x', expected a function",
    ],
    [
      'is CommonJS of a compiler',
      'module.exports = {__esModule: true, default: {}}',
      'is CommonJS made of an ES module',
      '.cjs',
    ],
    ['throws what is no error', 'throw 5', 'cannot be loaded: the number 5'],
    ['needs what is not there', 'import "none-such"', "cannot be loaded: Error: Cannot find package 'none-such'"],
  ])('should say what is wrong with a module that %s', async (_name, source, reason, ending = '.mjs') => {
    const folder = await makeFolder(source === null ? {} : { [`x${ending}`]: source })
    const file = join(folder, `x${ending}`)
    const error: unknown = await loadModule(file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toHaveProperty('message', expect.stringContaining(reason.replace('FILE', file)))
  })
})

describe('isModulePath', () => {
  it('should tell a path from a name', () => {
    expect(['./x.js', '../x', '/x.mjs', 'x.js', 'a/b.mjs'].map(isModulePath)).toEqual([true, true, true, true, true])
    expect(['json', 'csv', 'x.json', '@a/b'].map(isModulePath)).toEqual([false, false, false, false])
  })
})
