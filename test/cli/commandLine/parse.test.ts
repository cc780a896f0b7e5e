import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/index.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { show } from '../shows.js'

const titles = ['开场介绍', '为什么做搜索', '结尾闲聊']

// What comes out is checked against the schema elsewhere; here the type is taken on trust.
const readDocument = (text: string) => JSON.parse(text) as Document
const listTitles = (document: Document | undefined) => document?.episodes.flatMap((e) => e.chapters.map((c) => c.title))

describe('notes parse', () => {
  it('should print one JSON object for one input, and nothing else', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    const { code, stdout, stderr } = await runNotes(['parse', 'a.txt', '-q'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readDocument(stdout).source.path).toBe('a.txt')
    expect(listTitles(readDocument(stdout))).toEqual(titles)
  })

  it.each([[['parse', '-q']], [['parse', '-q', '-']]])('should read what is piped in: %j', async (args) => {
    const { code, stdout } = await runNotes(args, { input: show })
    expect(code).toBe(0)
    expect(readDocument(stdout).source.path).toBeNull()
    expect(listTitles(readDocument(stdout))).toEqual(titles)
  })

  it('should call piped text what it is told to', async () => {
    const { stdout } = await runNotes(['parse', '-q', '--stdin-filename', '第1期.txt'], { input: show })
    expect(readDocument(stdout).source.path).toBe('第1期.txt')
  })

  it('should print one JSON array for several inputs, in their order', async () => {
    const cwd = await makeFolder({ 'b.txt': show, 'a.txt': show })
    const { stdout } = await runNotes(['parse', 'b.txt', 'a.txt', '-q'], { cwd })
    const documents: Document[] = JSON.parse(stdout)
    expect(documents.map((document) => document.source.path)).toEqual(['b.txt', 'a.txt'])
  })

  it('should print an array for a folder, however many files it holds today', async () => {
    const cwd = await makeFolder({ 'one/a.txt': show, 'none/x.jpg': '' })
    const one = await runNotes(['parse', 'one', '-q'], { cwd })
    expect(JSON.parse(one.stdout)).toHaveLength(1)
    const none = await runNotes(['parse', 'none', '-q'], { cwd })
    expect(JSON.parse(none.stdout)).toEqual([])
    expect(none.code).toBe(1)
  })

  it('should print one object a line as ndjson', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.md': show })
    const { stdout } = await runNotes(['parse', '.', '-q', '-f', 'ndjson'], { cwd })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => readDocument(line).source.path)).toEqual(['a.txt', 'b.md'])
  })

  it('should print one CSV table with one header for several inputs', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const { code, stdout } = await runNotes(['parse', 'a.txt', 'b.txt', '-q', '-f', 'csv', '--table', 'chapters'], {
      cwd,
    })
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 2 * titles.length)
    expect(lines.filter((line) => line.startsWith('episode,'))).toHaveLength(1)
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['1', '1', '1', '2', '2', '2'])
  })

  it('should begin a table for Excel with one byte-order mark', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const args = ['parse', 'a.txt', 'b.txt', '-q', '-f', 'csv', '--table', 'chapters', '--csv-dialect', 'excel']
    const { stdout } = await runNotes(args, { cwd })
    expect(stdout.split('\ufeff')).toHaveLength(2)
    expect(stdout.startsWith('\ufeff')).toBe(true)
  })

  it('should say where each item stands, if asked', async () => {
    const { stdout } = await runNotes(['parse', '-q', '--positions'], { input: show })
    expect(readDocument(stdout).episodes[0]?.chapters[0]?.position?.start.line).toBe(4)
    const plain = await runNotes(['parse', '-q'], { input: show })
    expect(plain.stdout).not.toContain('"position"')
  })

  it('should use an emitter of the user', async () => {
    const emit = '(document) => document.episodes.flatMap((e) => e.chapters.map((c) => c.title + "\\n")).join("")'
    const module = `export default {name: 'titles', extension: '.txt', mediaType: 'text/plain', description: '', emit: ${emit}}`
    const cwd = await makeFolder({ 'a.txt': show, 'titles.mjs': module })
    const { stdout } = await runNotes(['parse', 'a.txt', '-q', '-f', './titles.mjs'], { cwd })
    expect(stdout).toBe(titles.map((title) => `${title}\n`).join(''))
  })

  it('should not change a byte from run to run', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const first = await runNotes(['parse', '.'], { cwd })
    const second = await runNotes(['parse', '.'], { cwd })
    expect(second).toEqual(first)
  })
})

describe('notes parse --output', () => {
  it('should guess the format from the ending of the file', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    for (const name of ['a.json', 'a.ndjson', 'a.md', 'plain']) {
      const { code, stdout, stderr } = await runNotes(['parse', 'a.txt', '-o', `new/${name}`], { cwd })
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
      expect(stderr).toContain(`wrote new/${name}\n`)
    }
    expect(await readFile(join(cwd, 'new/a.md'), 'utf8')).toContain('开场介绍')
    expect(await readFile(join(cwd, 'new/plain'), 'utf8')).toBe(await readFile(join(cwd, 'new/a.json'), 'utf8'))
  })

  it('should write every format of every input, each in its place', async () => {
    const cwd = await makeFolder({ 'shows/a/1.txt': show, 'shows/b/2.md': show })
    const { code, stderr } = await runNotes(['parse', 'shows', '-o', 'out', '-f', 'json', '-f', 'csv'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^wrote \d+ files into out$/m)
    expect(readDocument(await readFile(join(cwd, 'out/a/1.json'), 'utf8')).source.path).toBe('shows/a/1.txt')
    expect(await readFile(join(cwd, 'out/b/2/chapters.csv'), 'utf8')).toContain('开场介绍')
  })

  it('should keep both of two inputs that differ only in their ending', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'a.md': show })
    await runNotes(['parse', 'a.txt', 'a.md', '-o', 'out'], { cwd })
    expect(readDocument(await readFile(join(cwd, 'out/a.txt.json'), 'utf8')).source.path).toBe('a.txt')
    expect(readDocument(await readFile(join(cwd, 'out/a.md.json'), 'utf8')).source.path).toBe('a.md')
  })

  it('should write one table to a file', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    const { code } = await runNotes(['parse', 'a.txt', '-o', 'a.csv', '--table', 'chapters'], { cwd })
    expect(code).toBe(0)
    expect(await readFile(join(cwd, 'a.csv'), 'utf8')).toContain('开场介绍')
  })

  it('should put one input into a folder that exists or is named as one', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'here/x': '' })
    await runNotes(['parse', 'a.txt', '-o', 'here'], { cwd })
    await runNotes(['parse', 'a.txt', '-o', 'there/'], { cwd })
    expect(await readFile(join(cwd, 'here/a.json'), 'utf8')).toBe(await readFile(join(cwd, 'there/a.json'), 'utf8'))
  })

  it('should not overwrite an input', async () => {
    const cwd = await makeFolder({ 'a.md': show })
    for (const args of [
      ['-o', 'a.md'],
      ['-o', '.', '-f', 'markdown'],
    ]) {
      const { code, stderr } = await runNotes(['parse', 'a.md', ...args], { cwd })
      expect(code).toBe(2)
      expect(stderr).toBe('error: a.md would overwrite an input\nChoose another --output.\n')
    }
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(show)
  })
})
