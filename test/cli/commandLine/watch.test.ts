import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { startNotes } from '../runNotes.js'
import { show } from '../shows.js'

const wait = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 50 })

async function watch(files: Record<string, string>, ...args: string[]) {
  const cwd = await makeFolder(files)
  const notes = startNotes(['parse', ...args, '--watch'], cwd)
  onTestFinished(async () => {
    await notes.interrupt()
  })
  await wait(() => expect(notes.told()).toContain('Ctrl-C ends\n'))
  return { cwd, ...notes }
}

it('should convert what is changed, renamed over, new or in a new folder, and end with 130', async () => {
  const { cwd, told, interrupt } = await watch({ 'shows/1.txt': show }, 'shows', '-o', 'out')
  expect(told()).toMatch(/^wrote out\/1\.json\n1 file: 1 converted .*\nwatching shows; Ctrl-C ends\n$/)
  await appendFile(join(cwd, 'shows/1.txt'), '13:00 尾声\n')
  await wait(() => expect(told()).toContain('converted shows/1.txt\n'))
  expect(await readFile(join(cwd, 'out/1.json'), 'utf8')).toContain('尾声')
  // As editors save: a new file takes the name of the old one.
  await writeFile(join(cwd, 'shows/.1.txt.swp'), `${show}14:00 再见\n`)
  await rename(join(cwd, 'shows/.1.txt.swp'), join(cwd, 'shows/1.txt'))
  await wait(() => expect(told().match(/^converted shows\/1\.txt$/gm)).toHaveLength(2))
  await mkdir(join(cwd, 'shows/new/deep'), { recursive: true })
  await writeFile(join(cwd, 'shows/new/deep/2.txt'), show)
  await wait(() => expect(told()).toContain('converted shows/new/deep/2.txt\n'))
  await appendFile(join(cwd, 'shows/new/deep/2.txt'), '13:00 尾声\n')
  await wait(() => expect(told().match(/^converted shows\/new\/deep\/2\.txt$/gm)).toHaveLength(2))
  expect(await interrupt()).toBe(130)
}, 120_000)

it('should remove the outputs of what is deleted with --clean only', async () => {
  const files = { 'shows/1.txt': show, 'shows/2.txt': show }
  const plain = await watch(files, 'shows', '-o', 'out')
  await rm(join(plain.cwd, 'shows/1.txt'))
  const clean = await watch(files, 'shows', '-o', 'out', '--clean')
  await rm(join(clean.cwd, 'shows/1.txt'))
  await wait(() => expect(clean.told()).toContain(`removed ${join('out', '1.json')}\n`))
  expect(existsSync(join(clean.cwd, 'out/1.json'))).toBe(false)
  expect(existsSync(join(plain.cwd, 'out/1.json'))).toBe(true)
}, 120_000)

it('should not go round in circles where outputs lie among the inputs', async () => {
  const { told, cwd } = await watch({ 'a.txt': show }, '.', '-o', 'out', '-f', 'markdown')
  await appendFile(join(cwd, 'a.txt'), '13:00 尾声\n')
  await wait(() => expect(told()).toContain('converted a.txt\n'))
  await setTimeout(1500)
  expect(told().match(/^converted/gm)).toHaveLength(1)
  expect(existsSync(join(cwd, 'out/out'))).toBe(false)
}, 120_000)

it('should come through a flood of changes, and tell a failure once', async () => {
  const { cwd, told } = await watch({ 'shows/1.txt': show }, 'shows', '-o', 'out')
  await writeFile(join(cwd, 'shows/empty.txt'), '')
  const names = Array.from({ length: 500 }, (_, i) => `shows/f${i}.txt`)
  for (const name of names) await writeFile(join(cwd, name), show)
  await wait(() => expect(told().match(/^converted shows\/f/gm)).toHaveLength(500))
  for (const name of names)
    expect(existsSync(join(cwd, name.replace('shows', 'out').replace('.txt', '.json')))).toBe(true)
  expect(told().match(/^shows\/empty\.txt: error/gm)).toHaveLength(1)
}, 120_000)

it('should follow a folder that comes later, and goes and comes again', async () => {
  const { cwd, told } = await watch({ 'shows/1.txt': show }, 'shows', 'late', '-o', 'out', '-f', 'markdown')
  await mkdir(join(cwd, 'late'))
  await writeFile(join(cwd, 'late/2.txt'), show)
  await wait(() => expect(told()).toContain('converted late/2.txt\n'))
  await rm(join(cwd, 'late'), { recursive: true })
  await setTimeout(500)
  await mkdir(join(cwd, 'late'))
  await writeFile(join(cwd, 'late/3.txt'), show)
  await wait(() => expect(told()).toContain('converted late/3.txt\n'))
}, 120_000)
