import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { listOutputs } from '../listOutputs.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { backwards, show } from '../shows.js'

// Each runs the binary several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

/** What stderr says, with the time that it took, which no two runs share, as `…`. */
const withoutTime = (text: string) => text.replace(/· \d+\.\d s$/gm, '· … s')

async function run(cwd: string, ...args: string[]) {
  const result = await runNotes(['parse', ...args], { cwd })
  return { ...result, stderr: withoutTime(result.stderr) }
}

const manifestOf = (cwd: string) => readFile(join(cwd, 'out/.notes-manifest.ndjson'), 'utf8')

/** An episode whose chapters are of one show in a feed: an output a file each. */
const feed = (titles: readonly string[]) =>
  `<rss version="2.0"><channel><title>灯塔</title>${titles
    .map((title) => `<item><title>${title}</title><description>00:05 开场 01:20 正题 12:40 结尾</description></item>`)
    .join('')}</channel></rss>`

describe('notes parse into a folder', () => {
  it('should convert once, and say the second time that there is nothing to do', async () => {
    const cwd = await makeFolder({ 'shows/a/1.txt': show, 'shows/b/2.md': backwards })
    const args = ['shows', '-o', 'out', '-f', 'json', '-f', 'markdown']
    const first = await run(cwd, ...args)
    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'shows/b/2.md:6:1: warning: Unexpected time `1:20` after `12:40`, expected ascending times; the order of the text is kept [chapter-order]\n' +
        'wrote 4 files into out\n' +
        '2 files: 2 converted · 2 episodes, 6 chapters · 1 warning · … s\n',
    })
    const { ino, mtimeMs } = await stat(join(cwd, 'out/.notes-manifest.ndjson'))
    expect(await run(cwd, ...args)).toEqual({
      code: 0,
      stdout: '',
      stderr:
        '2 files, all up to date · 2 episodes, 6 chapters · 1 warning (1 of files up to date: --no-cache shows them) · … s\n',
    })
    expect(await stat(join(cwd, 'out/.notes-manifest.ndjson'))).toMatchObject({ ino, mtimeMs })
  })

  it('should convert the one that changed, and nothing because of its date alone', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show })
    await run(cwd, 'shows', '-o', 'out')
    await utimes(join(cwd, 'shows/2.txt'), 1, 1)
    await appendFile(join(cwd, 'shows/1.txt'), '13:00 尾声\n')
    const { stderr } = await run(cwd, 'shows', '-o', 'out')
    expect(stderr).toBe(
      `wrote ${join('out', '1.json')}\n2 files: 1 converted, 1 up to date · 2 episodes, 7 chapters · … s\n`,
    )
    expect(await readFile(join(cwd, 'out/1.json'), 'utf8')).toContain('尾声')
  })

  it('should write an output again that is gone', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show })
    await run(cwd, 'shows', '-o', 'out')
    await rm(join(cwd, 'out/2.json'))
    expect((await run(cwd, 'shows', '-o', 'out')).stderr).toContain('1 converted, 1 up to date')
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['1.json', '2.json'])
  })

  it('should convert anew with other options, words or templates, and not for the way it is told of', async () => {
    const cwd = await makeFolder({
      'shows/1.txt': show,
      'words.yaml': 'roles: {}',
      'page.txt': '{{#episodes}}{{title}}{{/episodes}}',
    })
    const same = ['shows', '-o', 'out', '--vocabulary', 'words.yaml', '--template', 'page.txt', '-f', 'json']
    await run(cwd, ...same)
    const isSkipped = async (...more: string[]) =>
      (await runNotes(['parse', ...same, ...more, '--dry-run'], { cwd })).stdout.startsWith('skip')
    expect(await isSkipped()).toBe(true)
    expect(await isSkipped('--color', 'never')).toBe(true)
    expect((await run(cwd, ...same, '--positions')).stderr).toContain('1 converted')
    expect((await run(cwd, ...same)).stderr).toContain('1 converted')
    await writeFile(join(cwd, 'page.txt'), '{{#episodes}}{{title}}{{/episodes}}!')
    expect((await run(cwd, ...same)).stderr).toContain('1 converted')
    expect(await readFile(join(cwd, 'out/1.txt'), 'utf8')).toBe('大模型的今天和明天!')
    await writeFile(join(cwd, 'words.yaml'), 'labels:\n  chapters: [听点]')
    const text = '大模型\n\n听点\n00:05 开场\n01:20 正题\n'
    await writeFile(join(cwd, 'shows/1.txt'), text)
    expect((await run(cwd, ...same)).stderr).toContain('1 converted')
  })

  it('should run the code of a user each time, and write only what differs', async () => {
    const emitter = (mark: string) =>
      `export default {name: 'x', extension: '.x', mediaType: 'text/plain', description: '', emit: () => '${mark}'}`
    const cwd = await makeFolder({ 'a.txt': show, 'x.mjs': emitter('one') })
    const args = ['a.txt', '-o', 'out/', '-f', './x.mjs']
    await run(cwd, ...args)
    expect((await run(cwd, ...args)).stderr).toContain('1 file, up to date')
    await writeFile(join(cwd, 'x.mjs'), emitter('two'))
    expect((await run(cwd, ...args)).stderr).toContain('1 converted')
    expect(await readFile(join(cwd, 'out/a.x'), 'utf8')).toBe('two')
  })

  it('should keep what it knows of one format while it writes another', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    await run(cwd, 'a.txt', '-o', 'out/', '-f', 'json')
    await run(cwd, 'a.txt', '-o', 'out/', '-f', 'markdown')
    expect((await run(cwd, 'a.txt', '-o', 'out/', '-f', 'json')).stderr).toContain('1 file, up to date')
  })

  it('should convert all again with --no-cache', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    await run(cwd, 'a.txt', '-o', 'out/')
    const { code, stderr } = await run(cwd, 'a.txt', '-o', 'out/', '--no-cache')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^a\.txt:6:1: warning: .*\n1 file, up to date · 1 episode, 3 chapters · 1 warning · … s\n$/)
  })

  it.each(['.', 'out', 'b'])('should not read its own outputs, where they lie among the inputs, in %s', async (out) => {
    const cwd = await makeFolder({ 'a.txt': show, 'b/c.txt': show })
    await run(cwd, 'a.txt', 'b/c.txt', '-o', out, '-f', 'markdown')
    const { code, stderr } = await run(cwd, '.', '-o', out, '-f', 'markdown')
    expect(code).toBe(0)
    // What lies in a folder of outputs is none of the inputs, except where it is the folder of the inputs itself.
    const [first] = stderr.split('\n').slice(-2)
    expect(first).toMatch(out === 'b' ? /^1 file/ : /^2 files/)
    expect(await readdir(join(cwd, out))).not.toContain('out')
  })

  it('should read an output that is named', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    await run(cwd, 'a.txt', '-o', 'out/', '-f', 'markdown')
    const { code, stdout } = await runNotes(['parse', 'out/a.md', '-q', '-f', 'json'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('开场介绍')
    expect((await run(cwd, 'out/a.md', '-o', 'out', '-f', 'json')).stderr).toContain('1 converted')
  })
})

describe('a file that notes did not write', () => {
  it('should be left alone, the others written, and overwritten with --force', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show, 'out/1.json': 'mine' })
    const first = await run(cwd, 'shows', '-o', 'out')
    expect(first).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'out/1.json: error: was not written by notes; move it away, or overwrite it with --force\n' +
        `wrote ${join('out', '2.json')}\n2 files: 1 converted, 1 failed · 2 episodes, 6 chapters · … s\n`,
    })
    expect(await readFile(join(cwd, 'out/1.json'), 'utf8')).toBe('mine')
    // It is told each time, until somebody decides.
    expect((await run(cwd, 'shows', '-o', 'out')).code).toBe(1)
    const forced = await run(cwd, 'shows', '-o', 'out', '--force')
    expect(forced.code).toBe(0)
    expect(await readFile(join(cwd, 'out/1.json'), 'utf8')).toContain('开场介绍')
    expect((await run(cwd, 'shows', '-o', 'out')).stderr).toContain('2 files, all up to date')
  })

  it('should be taken for its own where every byte is the same', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    await run(cwd, 'a.txt', '-o', 'out/')
    await rm(join(cwd, 'out/.notes-manifest.ndjson'))
    expect(await run(cwd, 'a.txt', '-o', 'out/')).toMatchObject({ code: 0 })
    await appendFile(join(cwd, 'a.txt'), '13:00 尾声\n')
    expect((await run(cwd, 'a.txt', '-o', 'out/')).stderr).toContain('1 converted')
  })

  it('should be one that somebody changed since', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    await run(cwd, 'a.txt', '-o', 'out/', '-f', 'markdown')
    const written = await readFile(join(cwd, 'out/a.md'), 'utf8')
    await writeFile(join(cwd, 'out/a.md'), `${written}mine`)
    const { code, stderr } = await run(cwd, 'a.txt', '-o', 'out/', '-f', 'markdown')
    expect(code).toBe(1)
    expect(stderr).toContain(
      'out/a.md: error: was changed since notes wrote it; keep the change elsewhere, or overwrite it with --force\n',
    )
    expect(await readFile(join(cwd, 'out/a.md'), 'utf8')).toBe(`${written}mine`)
    // The change is taken back: it is ours again, even where the input has moved on.
    await writeFile(join(cwd, 'out/a.md'), written)
    await appendFile(join(cwd, 'a.txt'), '13:00 尾声\n')
    expect((await run(cwd, 'a.txt', '-o', 'out/', '-f', 'markdown')).code).toBe(0)
  })

  it('should be a link, even one that leads to an output', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'elsewhere.json': 'precious' })
    await mkdir(join(cwd, 'out'))
    await symlink('../elsewhere.json', join(cwd, 'out/a.json'))
    const { code, stderr } = await run(cwd, 'a.txt', '-o', 'out')
    expect(code).toBe(1)
    expect(stderr).toContain('out/a.json: error: is a link, which notes did not make; replace it with --force\n')
    expect((await run(cwd, 'a.txt', '-o', 'out', '--force')).code).toBe(0)
    expect(await readFile(join(cwd, 'elsewhere.json'), 'utf8')).toBe('precious')
  })

  it('should be the output of another input, as long as that is there', async () => {
    const cwd = await makeFolder({ 'x/1.txt': show, 'y/1.txt': show })
    await run(cwd, 'x/1.txt', '-o', 'out/')
    const { code, stderr } = await run(cwd, 'y/1.txt', '-o', 'out/')
    expect(code).toBe(1)
    expect(stderr).toContain(
      `out/1.json: error: is the output of ${join('x', '1.txt')}; choose another --output, or overwrite it with --force\n`,
    )
    await rm(join(cwd, 'x'), { recursive: true })
    expect((await run(cwd, 'y/1.txt', '-o', 'out/')).code).toBe(0)
    expect(await readFile(join(cwd, 'out/1.json'), 'utf8')).toContain('y/1.txt')
  })

  it('should never be an input, not even with --force', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'out/a/chapters.csv': show })
    const { code, stderr } = await run(cwd, 'a.txt', 'out/a/chapters.csv', '-o', 'out', '-f', 'csv', '--force')
    expect(code).toBe(1)
    expect(await readFile(join(cwd, 'out/a/chapters.csv'), 'utf8')).toBe(show)
    expect(stderr).toContain('chapters.csv: error: is an input, which is not overwritten')
  })

  it('should not be two outputs of one run, not even with --force', async () => {
    const emit = `({source}) => source.path === 'a.txt' ? {'1.x': 'one'} : 'two'`
    const cwd = await makeFolder({
      'a.txt': show,
      'a/1.txt': show,
      'x.mjs': `export default {name: 'x', extension: '.x', mediaType: 'text/plain', description: '', emit: ${emit}}`,
    })
    const { code, stderr } = await run(cwd, 'a.txt', 'a/1.txt', '-o', 'out', '-f', './x.mjs', '--force')
    expect(code).toBe(1)
    expect(stderr).toContain('out/a/1.x: error: is the output of a.txt as x, which comes before')
    expect(await readFile(join(cwd, 'out/a/1.x'), 'utf8')).toBe('one')
  })

  it('should be no question where one file is named: it is overwritten as asked', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'a.json': 'old' })
    for (const more of [[], [], ['--force']]) {
      const { code, stderr } = await run(cwd, 'a.txt', '-o', 'a.json', ...more)
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'wrote a.json\n' })
    }
    expect(await readdir(cwd)).toEqual(['a.json', 'a.txt'])
  })
})

describe('outputs that nothing makes any more', () => {
  it('should be told of, and removed with --clean, with the folders made for them', async () => {
    const cwd = await makeFolder({ 'shows/a/1.txt': show, 'shows/2.txt': show, 'out/mine/x': '' })
    await run(cwd, 'shows', '-o', 'out')
    await rm(join(cwd, 'shows/a'), { recursive: true })
    expect((await run(cwd, 'shows', '-o', 'out')).stderr).toContain(
      '\n1 output left of inputs that are gone or hold less: remove with --clean\n',
    )
    expect(existsSync(join(cwd, 'out/a/1.json'))).toBe(true)
    const { code, stderr } = await run(cwd, 'shows', '-o', 'out', '--clean')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '1 file, up to date · 1 episode, 3 chapters · 1 output removed · … s\n',
    })
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['2.json', 'mine'])
    expect(await manifestOf(cwd)).not.toContain('1.json')
  })

  it('should be files of an input that has become less', async () => {
    const cwd = await makeFolder({ 'feed.xml': feed(['一', '二', '三']) })
    const args = ['feed.xml', '-o', 'out/', '-f', 'psc']
    await run(cwd, ...args)
    expect(await listOutputs(join(cwd, 'out/feed'))).toHaveLength(3)
    await writeFile(join(cwd, 'feed.xml'), feed(['一', '二']))
    expect((await run(cwd, ...args)).stderr).toContain('1 output left')
    expect(await listOutputs(join(cwd, 'out/feed'))).toHaveLength(3)
    expect((await run(cwd, ...args, '--clean')).stderr).toContain('1 output removed')
    expect(await listOutputs(join(cwd, 'out/feed'))).toHaveLength(2)
  })

  it('should stay where somebody changed them, and be forgotten', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show })
    await run(cwd, 'shows', '-o', 'out')
    await rm(join(cwd, 'shows/1.txt'))
    await writeFile(join(cwd, 'out/1.json'), 'mine')
    expect((await run(cwd, 'shows', '-o', 'out', '--clean')).code).toBe(0)
    expect(await readFile(join(cwd, 'out/1.json'), 'utf8')).toBe('mine')
  })

  it('should stay where they were made from other folders, or an operand cannot be found', async () => {
    const cwd = await makeFolder({ 'x/1.txt': show, 'y/2.txt': show, 'y/3.txt': show })
    await run(cwd, 'x', '-o', 'out')
    await run(cwd, 'y', '-o', 'out')
    await rename(join(cwd, 'x'), join(cwd, 'away'))
    await run(cwd, 'y', '-o', 'out', '--clean')
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['1.json', '2.json', '3.json'])
    await rm(join(cwd, 'y/3.txt'))
    const { code, stderr } = await run(cwd, 'x', 'y', '-o', 'out', '--clean')
    expect(code).toBe(1)
    expect(stderr).toContain('out: warning: nothing is removed, as not every input could be read\n')
    expect(await listOutputs(join(cwd, 'out'))).toHaveLength(3)
  })

  it('should not be looked for behind a link', async () => {
    const cwd = await makeFolder({ 'shows/a/1.txt': show, 'shows/2.txt': show })
    await run(cwd, 'shows', '-o', 'out')
    await rm(join(cwd, 'shows/a'), { recursive: true })
    await rename(join(cwd, 'out/a'), join(cwd, 'elsewhere'))
    await symlink('../elsewhere', join(cwd, 'out/a'))
    const { code, stderr } = await run(cwd, 'shows', '-o', 'out', '--clean')
    expect(code).toBe(1)
    expect(stderr).toContain(
      `${join('out', 'a', '1.json')}: error: is not removed: its folder is a link that leads outside\n`,
    )
    expect(await readdir(join(cwd, 'elsewhere'))).toEqual(['1.json'])
  })

  it('should not be named by a manifest that leads elsewhere', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show, 'precious.json': '' })
    await run(cwd, 'shows', '-o', 'out')
    const manifest = await manifestOf(cwd)
    await writeFile(join(cwd, 'out/.notes-manifest.ndjson'), manifest.replaceAll('"1.json"', '"../precious.json"'))
    await rm(join(cwd, 'shows/1.txt'))
    const { stderr } = await run(cwd, 'shows', '-o', 'out', '--clean')
    expect(stderr).toContain('.notes-manifest.ndjson: warning: one line is broken')
    expect(existsSync(join(cwd, 'precious.json'))).toBe(true)
  })
})

describe('notes parse --dry-run', () => {
  it('should say what would be done, and do none of it', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show, 'shows/3.txt': show })
    expect(await run(cwd, 'shows', '-o', 'out', '--dry-run')).toEqual({
      code: 0,
      stdout: ['1', '2', '3'].map((name) => `write ${join('out', `${name}.json`)}\n`).join(''),
      stderr: '3 files: 3 to convert · 3 episodes, 9 chapters · … s\n',
    })
    expect(await readdir(cwd)).toEqual(['shows'])
    await run(cwd, 'shows', '-o', 'out')
    await rm(join(cwd, 'shows/1.txt'))
    await appendFile(join(cwd, 'shows/2.txt'), '13:00 尾声\n')
    await writeFile(join(cwd, 'out/3.json'), 'mine')
    const before = await manifestOf(cwd)
    const { code, stdout, stderr } = await run(cwd, 'shows', '-o', 'out', '--dry-run', '--clean')
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `write ${join('out', '2.json')}\nremove ${join('out', '1.json')}\n`,
    })
    expect(stderr).toContain('out/3.json: error: was changed since')
    expect(await manifestOf(cwd)).toBe(before)
    expect(await listOutputs(join(cwd, 'out'))).toEqual(['1.json', '2.json', '3.json'])
  })
})

describe('notes parse --check', () => {
  it('should answer 0 where all is up to date, with or without the manifest', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show })
    await run(cwd, 'shows', '-o', 'out')
    const expected = { code: 0, stdout: '', stderr: '1 file, up to date · 1 episode, 3 chapters · … s\n' }
    expect(await run(cwd, 'shows', '-o', 'out', '--check')).toEqual(expected)
    await rm(join(cwd, 'out/.notes-manifest.ndjson'))
    expect(await run(cwd, 'shows', '-o', 'out', '--check')).toEqual(expected)
    expect(await readdir(join(cwd, 'out'))).toEqual(['1.json'])
  })

  it('should answer 1 and name what differs, is missing or stale', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show, 'shows/2.txt': show, 'shows/3.txt': show, 'shows/4.txt': show })
    await run(cwd, 'shows', '-o', 'out')
    await rm(join(cwd, 'out/1.json'))
    await appendFile(join(cwd, 'out/2.json'), ' ')
    await rm(join(cwd, 'shows/3.txt'))
    expect(await run(cwd, 'shows', '-o', 'out', '--check')).toEqual({
      code: 1,
      stdout: `missing ${join('out', '1.json')}\ndiffers ${join('out', '2.json')}\nstale ${join('out', '3.json')}\n`,
      stderr:
        '3 files: 2 not up to date, 1 up to date · 3 episodes, 9 chapters · … s\n' +
        '3 outputs to mend: run it without --check (stale ones: with --clean)\n',
    })
    expect(existsSync(join(cwd, 'out/1.json'))).toBe(false)
  })

  it('should make no folder', async () => {
    const cwd = await makeFolder({ 'shows/1.txt': show })
    expect((await run(cwd, 'shows', '-o', 'out', '--check')).code).toBe(1)
    expect(await readdir(cwd)).toEqual(['shows'])
  })
})

describe('the manifest', () => {
  it('should be set aside where it is not ours, and no file lost', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'out/.notes-manifest.ndjson': 'my shopping\n', 'out/a.json': 'mine' })
    const { code, stderr } = await run(cwd, 'a.txt', '-o', 'out', '-f', 'json', '-f', 'markdown')
    expect(code).toBe(1)
    expect(stderr).toContain(
      `${join('out', '.notes-manifest.ndjson')}: warning: is no manifest of this version of notes; it is set aside, and files that differ are not overwritten\n`,
    )
    expect(await readFile(join(cwd, 'out/.notes-manifest.ndjson.old'), 'utf8')).toBe('my shopping\n')
    expect(await readFile(join(cwd, 'out/a.json'), 'utf8')).toBe('mine')
    expect((await run(cwd, 'a.txt', '-o', 'out', '-f', 'markdown')).stderr).toContain('1 file, up to date')
  })

  it('should hold in another place: it names no folder of this machine', async () => {
    const cwd = await makeFolder({ 'here/shows/1.txt': show })
    await runNotes(['parse', 'shows', '-o', 'out', '-q'], { cwd: join(cwd, 'here') })
    expect(await readFile(join(cwd, 'here/out/.notes-manifest.ndjson'), 'utf8')).not.toContain(cwd)
    await rename(join(cwd, 'here'), join(cwd, 'there'))
    expect((await run(join(cwd, 'there'), 'shows', '-o', 'out')).stderr).toContain('1 file, up to date')
  })
})

describe('wrong usage of folders', () => {
  it.each([
    [['a.txt', '--check'], 'error: --check is of an output folder\nAdd --output with a folder.\n'],
    [['a.txt', '--force', '-o', '-'], 'error: --force is of an output folder\nAdd --output with a folder.\n'],
    [['a.txt', '--no-cache'], 'error: --no-cache is of an output folder\nAdd --output with a folder.\n'],
    [
      ['a.txt', '-o', 'a.json', '--clean'],
      'error: --clean is of an output folder, and a.json is a file\nName a folder with --output, as out/.\n',
    ],
    [
      ['a.txt', '-o', 'out/', '--check', '--watch'],
      'error: --check and --watch contradict each other\nA check looks once; leave one of them out.\n',
    ],
    [
      ['a.txt', '-o', 'out/', '--check', '--dry-run'],
      'error: --check and --dry-run contradict each other\nBoth write nothing: --check says what differs, --dry-run what would be done.\n',
    ],
    [['-', '-o', 'out/', '--watch'], 'error: --watch cannot watch standard input\nName files, folders or globs.\n'],
  ])('should be told: %j', async (args, stderr) => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect(await run(cwd, ...args)).toEqual({ code: 2, stdout: '', stderr })
    expect(await readdir(cwd)).toEqual(['a.txt'])
  })
})

describe('configuration of folders', () => {
  it('should not overwrite, remove or go on by itself, and mind --no-cache only where there is a folder', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'notes.config.json': '{"cache": false}' })
    expect((await run(cwd, 'a.txt', '-f', 'json')).code).toBe(0)
    await writeFile(join(cwd, 'notes.config.json'), '{"force": true}')
    expect(await run(cwd, 'a.txt', '-f', 'json')).toMatchObject({ code: 2, stdout: '' })
  })
})
