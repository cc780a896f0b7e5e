import { mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeOutput } from '../../../src/cli/outputs/writeOutput.js'
import { makeFolder } from '../makeFolder.js'

describe('writeOutput', () => {
  it('should make the folders, write the whole text and leave no other file', async () => {
    const folder = await makeFolder()
    await writeOutput(join(folder, 'a/b/c.json'), '{}\n')
    expect(await readFile(join(folder, 'a/b/c.json'), 'utf8')).toBe('{}\n')
    expect(await readdir(join(folder, 'a/b'))).toEqual(['c.json'])
  })

  it('should write through a link', async () => {
    const folder = await makeFolder({ 'real.json': 'old' })
    await symlink(join(folder, 'real.json'), join(folder, 'link.json'))
    await writeOutput(join(folder, 'link.json'), 'new')
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
  })

  it('should write to a device and not replace it', async () => {
    await writeOutput('/dev/null', 'x')
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  it('should not replace a folder, nor look for one inside a file', async () => {
    const folder = await makeFolder({ 'file.txt': '' })
    await mkdir(join(folder, 'a.json'))
    await expect(writeOutput(join(folder, 'a.json'), 'x')).rejects.toThrow('is a folder')
    await expect(writeOutput(join(folder, 'file.txt/a.json'), 'x')).rejects.toThrow('a part of its path is a file')
    expect(await readdir(folder)).toEqual(['a.json', 'file.txt'])
  })

  it('should say that a name is too long', async () => {
    const folder = await makeFolder()
    await expect(writeOutput(join(folder, `${'长'.repeat(86)}.json`), 'x')).rejects.toThrow('85 Han characters')
  })
})
