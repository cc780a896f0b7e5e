import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../src/cli/inputs/findInputs.js'
import { makeFolder } from '../makeFolder.js'

const files = {
  'b.txt': 'b',
  'B.md': 'B',
  'a/2.TXT': '2',
  'a/10.markdown': '10',
  'a/cover.jpg': 'x',
  '.hidden.txt': 'x',
  '.git/x.txt': 'x',
  'node_modules/x.txt': 'x',
}

async function find(folder: string, operands: readonly string[], stdinName: string | null = null) {
  const found = await findInputs(
    operands.map((operand) => (operand === '-' ? '-' : join(folder, operand))),
    stdinName,
  )
  return {
    ...found,
    names: found.inputs.map((input) => input.label.replace(`${folder}/`, '')),
    reasons: found.problems.map((problem) => problem.message),
  }
}

describe('findInputs', () => {
  it('should find the text-like files of a folder by code unit, without hidden ones and node_modules', async () => {
    const { names, several } = await find(await makeFolder(files), ['.'])
    expect(names).toEqual(['B.md', 'a/10.markdown', 'a/2.TXT', 'b.txt'])
    expect(several).toBe(true)
  })

  it('should keep the order of the operands and name no file twice', async () => {
    const { names } = await find(await makeFolder(files), ['b.txt', 'a', 'a/2.TXT', 'b.txt'])
    expect(names).toEqual(['b.txt', 'a/10.markdown', 'a/2.TXT'])
  })

  it('should take any file that is named itself', async () => {
    const { names, several } = await find(await makeFolder(files), ['a/cover.jpg'])
    expect(names).toEqual(['a/cover.jpg'])
    expect(several).toBe(false)
  })

  it('should expand a glob, also to one file, and call it a list', async () => {
    const { names, several } = await find(await makeFolder(files), ['**/*.md'])
    expect(names).toEqual(['B.md'])
    expect(several).toBe(true)
  })

  it.each(['第1期(上).txt', '[完整版] 秘塔.txt', '{a,b}.txt', 'why?.txt'])(
    'should take %s for a file before it takes it for a glob',
    async (name) => {
      const { names, several } = await find(await makeFolder({ [name]: 'x', 'a.txt': 'x' }), [name])
      expect(names).toEqual([name])
      expect(several).toBe(false)
    },
  )

  it('should read standard input under the name it is given', async () => {
    const { inputs } = await find('', ['-', '-'], 'shows/1.txt')
    expect(inputs).toEqual([{ label: 'shows/1.txt', file: null, path: 'shows/1.txt', base: null }])
    expect((await find('', ['-'])).inputs).toEqual([{ label: '<stdin>', file: null, path: null, base: null }])
  })

  it('should not follow a link to a folder, which may lead back', async () => {
    const folder = await makeFolder({ 'a.txt': 'a' })
    await symlink(folder, join(folder, 'loop'))
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'))
    await symlink(join(folder, 'gone.txt'), join(folder, 'broken.txt'))
    expect((await find(folder, ['.'])).names).toEqual(['a.txt', 'link.txt'])
  })

  it('should say what is wrong with each operand and still find the others', async () => {
    const folder = await makeFolder({ 'a.txt': 'a', 'empty/cover.jpg': 'x' })
    const { names, reasons } = await find(folder, ['gone.txt', 'empty', '*.nothing', 'a.txt', 'a.txt/b.txt'])
    expect(names).toEqual(['a.txt'])
    expect(reasons).toEqual([
      'does not exist; check the name',
      'holds no .txt, .md or .markdown file; name the files, or give a glob in quotes',
      'is no file, and as a glob it matches none; check the name or the pattern',
      'does not exist: a part of its path is a file, not a folder; check the name',
    ])
  })
})
