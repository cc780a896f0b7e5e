import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputs } from '../listOutputs.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

const episode = (title: string, about: string) =>
  `${title}\n\n嘉宾：\n林舟：${about}\n\n时间线\n00:05 开场介绍\n01:20 书店怎么活\n\n名词解释\n码洋：定价乘以册数\n实洋：打过折的码洋\n`

describe('notes parse --format vault', { timeout: 30_000 }, () => {
  const files = {
    'shows/a.txt': episode('书价从哪里来', '独立出版人'),
    'shows/b/c.txt': episode('书店怎么活', '书店店主'),
  }

  it('should write one vault of a whole folder', async () => {
    const cwd = await makeFolder(files)
    const { code, stdout, stderr } = await runNotes(['parse', 'shows/', '--format', 'vault', '-o', 'Vault/'], { cwd })
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('wrote 5 files into Vault/\n')
    expect(await listOutputs(join(cwd, 'Vault'))).toEqual(['people', 'terms', '书价从哪里来.md', '书店怎么活.md'])
    expect(await readdir(join(cwd, 'Vault/people'))).toEqual(['林舟.md'])
    expect(await readdir(join(cwd, 'Vault/terms'))).toEqual(['实洋.md', '码洋.md'])
    expect(await readFile(join(cwd, 'Vault/people/林舟.md'), 'utf8')).toContain(
      '- [[书价从哪里来]] (guest): 独立出版人\n- [[书店怎么活]] (guest): 书店店主\n',
    )
    expect(await readFile(join(cwd, 'Vault/书店怎么活.md'), 'utf8')).toContain('- **[[林舟]]** (guest): 书店店主\n')
  })

  it('should write the same again, in whatever order the inputs are named', async () => {
    const cwd = await makeFolder(files)
    const read = async (folder: string) => {
      const paths = (await readdir(join(cwd, folder), { recursive: true }))
        .filter((path) => path.endsWith('.md'))
        .sort()
      return Promise.all(paths.map(async (path) => [path, await readFile(join(cwd, folder, path), 'utf8')]))
    }
    await runNotes(['parse', 'shows/a.txt', 'shows/b/c.txt', '-q', '-f', 'vault', '-o', 'one/'], { cwd })
    await runNotes(['parse', 'shows/b/c.txt', 'shows/a.txt', '-q', '-f', 'vault', '-o', 'two/'], { cwd })
    const first = await read('one')
    expect(first).toHaveLength(5)
    expect(await read('two')).toEqual(first)
    await runNotes(['parse', 'shows/', '-q', '-f', 'vault', '-o', 'one/'], { cwd })
    expect(await read('one')).toEqual(first)
  })

  it('should write beside another format, and go on where an input cannot be read', async () => {
    const cwd = await makeFolder(files)
    const args = ['parse', 'shows/a.txt', 'missing.txt', '-q', '-f', 'vault', '-f', 'json', '-o', 'out']
    const { code, stderr } = await runNotes(args, { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('missing.txt: error: does not exist')
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['a.json', 'people', 'terms', '书价从哪里来.md'])
  })

  it('should want a folder', async () => {
    const cwd = await makeFolder(files)
    const piped = await runNotes(['parse', 'shows/', '-f', 'vault'], { cwd })
    expect([piped.code, piped.stdout]).toEqual([2, ''])
    expect(piped.stderr).toBe(
      'error: vault writes several files, and standard output takes one\nAdd --output with a folder: out/\n',
    )
    const file = await runNotes(['parse', 'shows/', '-f', 'vault', '-o', 'x.md'], { cwd })
    expect(file.code).toBe(2)
    expect(file.stderr).toBe(
      'error: x.md looks like a file, and vault writes several files\nName a folder with --output: out/\n',
    )
  })

  it('should not overwrite an input, and say so', async () => {
    const cwd = await makeFolder()
    await mkdir(join(cwd, 'in'))
    await writeFile(join(cwd, 'in/书店怎么活.md'), `# 书店怎么活\n\n00:05 开场介绍\n01:20 书店怎么活\n`)
    const before = await readFile(join(cwd, 'in/书店怎么活.md'), 'utf8')
    const { code, stderr } = await runNotes(['parse', 'in/', '-q', '-f', 'vault', '-o', 'in/'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('in/书店怎么活.md: error: is an input, which is not overwritten; choose another --output\n')
    expect(await readFile(join(cwd, 'in/书店怎么活.md'), 'utf8')).toBe(before)
  })

  it('should not let a name out of the text leave the folder', async () => {
    const cwd = await makeFolder({ 'a.txt': episode('../../../etc/passwd', '人').replace('林舟', '../林舟') })
    expect((await runNotes(['parse', 'a.txt', '-q', '-f', 'vault', '-o', 'V/'], { cwd })).code).toBe(0)
    expect(await readdir(cwd)).toEqual(['V', 'a.txt'])
  })
})

describe('notes parse --format of one output for all inputs', { timeout: 30_000 }, () => {
  const index = `export default {
    name: 'index', extension: '.txt', mediaType: 'text/x-index', description: 'all titles', merges: true,
    emit: ({ episodes }) => episodes.map(({ title }) => title + '\\n').join(''),
  }`
  const files = { 'index.mjs': index, 'b.txt': episode('乙', '人'), 'a.txt': episode('甲', '人') }

  it('should write one file, of its name in a folder or of the name asked for', async () => {
    const cwd = await makeFolder(files)
    const args = ['parse', 'b.txt', 'a.txt', '-q', '-f', './index.mjs', '-o']
    expect((await runNotes([...args, 'out/'], { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'out/index.txt'), 'utf8')).toBe('甲\n乙\n')
    expect((await runNotes([...args, 'titles.txt'], { cwd })).code).toBe(0)
    expect(await readFile(join(cwd, 'titles.txt'), 'utf8')).toBe('甲\n乙\n')
  })

  it('should print it once', async () => {
    const cwd = await makeFolder(files)
    expect((await runNotes(['parse', 'b.txt', 'a.txt', '-q', '-f', './index.mjs'], { cwd })).stdout).toBe('乙\n甲\n')
  })

  it('should tell where such an emitter fails', async () => {
    const cwd = await makeFolder({
      ...files,
      'index.mjs': index.replace(/emit: .*/, "emit: () => { throw new Error('no') },"),
    })
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-q', '-f', './index.mjs', '-o', 'out/'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('this emitter failed at all inputs together')
  })
})

describe('notes parse --flavor', { timeout: 30_000 }, () => {
  it('should write for Obsidian, with links where asked', async () => {
    const cwd = await makeFolder({ 'a.txt': episode('书店怎么活', '书店店主') })
    const plain = await runNotes(['parse', 'a.txt', '-q', '-o', 'a.md', '--flavor', 'obsidian'], { cwd })
    expect(plain.code).toBe(0)
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toContain('guests:\n  - 林舟\naliases:\n  - 书店怎么活\n')
    const args = ['parse', 'a.txt', '-q', '-f', 'markdown', '--flavor', 'obsidian', '--links']
    expect((await runNotes(args, { cwd })).stdout).toContain('- **[[码洋]]**: 定价乘以册数\n')
  })

  it('should write for Logseq what is read again', async () => {
    const args = ['parse', '-q', '-f', 'markdown', '--flavor', 'logseq']
    const { code, stdout } = await runNotes(args, { input: show })
    expect(code).toBe(0)
    expect(stdout).toContain('\t- ## Chapters\n\t\t- 0:05 开场介绍\n')
    const again = await runNotes(['parse', '-q', '-f', 'json', '--stdin-filename', 'a.md'], { input: stdout })
    expect(JSON.parse(again.stdout).episodes[0].chapters).toHaveLength(3)
  })

  it('should refuse links in plain Markdown, a flavor that is none, and flavors of other formats', async () => {
    const links = await runNotes(['parse', '-f', 'markdown', '--links'], { input: show })
    expect([links.code, links.stdout]).toEqual([2, ''])
    expect(links.stderr).toContain('Add --flavor obsidian or --flavor logseq.')
    expect((await runNotes(['parse', '-f', 'markdown', '--flavor', 'roam'], { input: show })).code).toBe(2)
    const json = await runNotes(['parse', '-f', 'json', '--flavor', 'logseq'], { input: show })
    expect(json.code).toBe(2)
    expect(json.stderr).toContain('--flavor is an option of markdown')
  })
})
