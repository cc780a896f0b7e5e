import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

const titles = `export default {
  name: 'titles',
  extension: '.txt',
  mediaType: 'text/plain',
  description: 'the titles of the chapters',
  emit: ({ episodes }) => episodes.flatMap(({ chapters }) => chapters.map(({ title }) => title + '\\n')).join(''),
}
`
const written = '开场介绍\n为什么做搜索\n结尾闲聊\n'

/** The files of an installed package. */
function createPackage(name: string, entry: string, manifest: object = { exports: './index.js' }) {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', ...manifest }),
    [`node_modules/${name}/index.js`]: entry,
  }
}

describe('--format with the name of a package', () => {
  it('should use an emitter that is installed where the command is called', async () => {
    const cwd = await makeFolder({ 'a.txt': show, ...createPackage('notes-emitter-titles', titles) })
    const { code, stdout } = await runNotes(['parse', 'a.txt', '-q', '-f', 'notes-emitter-titles'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: written })
  })

  it('should find it from a folder below, with a scope, by `import` alone, and by `main`', async () => {
    const cwd = await makeFolder({
      'shows/a.txt': show,
      ...createPackage('@me/titles', titles, { exports: { import: './index.js' } }),
      ...createPackage('older', titles, { main: 'index.js' }),
    })
    for (const name of ['@me/titles', 'older']) {
      const { code, stdout } = await runNotes(['parse', 'a.txt', '-q', '-f', name], { cwd: join(cwd, 'shows') })
      expect({ code, stdout }).toEqual({ code: 0, stdout: written })
    }
  })

  it('should find one that is linked, and say where it fails', async () => {
    const cwd = await makeFolder({
      'a.txt': show,
      'mine/package.json': '{"name": "mine", "type": "module", "exports": "./index.js"}',
      'mine/index.js': titles.replace('title +', 'title.none.such +'),
    })
    await mkdir(join(cwd, 'node_modules'))
    await symlink(join(cwd, 'mine'), join(cwd, 'node_modules/mine'), 'junction')
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-q', '-f', 'mine'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^mine: error: this emitter failed at a\.txt \(TypeError: .*, line 6, column \d+\); mend it$/m,
    )
  })

  it('should prefer a built-in format of that name', async () => {
    const cwd = await makeFolder({ 'a.txt': show, ...createPackage('ndjson', titles) })
    const { stdout } = await runNotes(['parse', 'a.txt', '-q', '-f', 'ndjson'], { cwd })
    expect(JSON.parse(stdout)).toHaveProperty('schemaVersion')
  })

  it.each([
    ['is not installed', 'notes-emitter-none', "unknown format 'notes-emitter-none'\nIt is one of json, ndjson"],
    ['is a part of Node.js', 'fs', "unknown format 'fs'"],
    ['is an address', 'data:text/javascript,export default 1', 'unknown format'],
    ['has no entry', 'empty', 'the package empty cannot be loaded: '],
    ['exports other things', 'other', 'the package other cannot be loaded: No "exports" main defined'],
    ['exports no emitter', 'wrong', 'the emitter wrong has no default export: it exports emit'],
    ['throws', 'throws', 'the emitter throws cannot be loaded: Error: oops, line 1, column 7'],
  ])('should answer 2 where it %s', async (_name, name, reason) => {
    const cwd = await makeFolder({
      'a.txt': show,
      'node_modules/empty/package.json': '{"name": "empty"}',
      ...createPackage('other', titles, { exports: { './other': './index.js' } }),
      ...createPackage('wrong', 'export const emit = () => ""'),
      ...createPackage('throws', 'throw new Error("oops")'),
    })
    const { code, stdout, stderr } = await runNotes(['parse', 'a.txt', '-f', name], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: /)
    expect(stderr).toContain(reason)
  })
})

describe('an emitter of the user', () => {
  const head = `name: 'x', extension: '.x', mediaType: 'text/plain', description: ''`

  it('should not be taken for a bug in notes where it fails, and the others are written', async () => {
    const module = `export default {${head}, emit: async () => { throw new Error('late') }}`
    const cwd = await makeFolder({ 'a.txt': show, 'x.mjs': module, 'titles.mjs': titles })
    const formats = ['-f', './titles.mjs', '-f', './x.mjs']
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-q', ...formats, '-o', 'out/'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe(
      './x.mjs: error: this emitter failed at a.txt: it gave a promise, expected a text: `emit` must not be async; mend it\n',
    )
    expect(await readFile(join(cwd, 'out/a.txt'), 'utf8')).toBe(written)
  })

  it.each([
    ['throws', '\n  throw new TypeError("oops")', 'TypeError: oops, line 2, column 9\n'],
    ['is no JavaScript', 'export {', 'SyntaxError: Unexpected end of input\nWhere it is: node ./x.mjs\n'],
    ['needs what is not there', 'import "none"', "Error: Cannot find package 'none' imported from"],
  ])('should be told why it is not loaded where it %s', async (_name, module, reason) => {
    const cwd = await makeFolder({ 'a.txt': show, 'x.mjs': module })
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-f', './x.mjs'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(`error: the emitter ./x.mjs cannot be loaded: ${reason}`)
  })

  it('should be told what an emitter is made of where a field is missing', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'x.mjs': `export default {name: 'x', emit: () => ''}` })
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-f', './x.mjs'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe(
      "error: the emitter ./x.mjs: `extension` is missing, expected an ending with its dot, as '.txt'; " +
        "`mediaType` is missing, expected a media type, as 'text/plain'; `description` is missing, expected a text\n" +
        'Expected: export default { name, extension, mediaType, description, emit(document) { … } }\n',
    )
  })
})
