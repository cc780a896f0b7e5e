import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const sample = '时间线\n00:05 开场\n01:20 正题\n'

describe('the packed package', () => {
  let folder: string
  let tarball: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'notes-package-'))
    await writeFile(join(folder, 'sample.txt'), sample)
    await writeFile(join(folder, 'package.json'), '{"name": "empty", "private": true, "type": "module"}')
    await execa('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root })
    tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`)
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund']
    await execa('npm', ['install', ...quiet, tarball], { cwd: folder })
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  const run = (...words: string[]) => execa('npx', ['--no-install', 'notes', ...words], { cwd: folder })

  it('should say its version', async () => {
    const { stdout } = await run('--version')
    expect(stdout).toBe(manifest.version)
  })

  it('should parse a file', async () => {
    const { stdout } = await run('parse', 'sample.txt')
    expect(JSON.parse(stdout).episodes[0].chapters).toMatchObject([
      { start: 5, title: '开场' },
      { start: 80, title: '正题' },
    ])
  })

  it('should print the schema that it ships', async () => {
    const { stdout } = await run('schema')
    const shipped = await readFile(join(folder, 'node_modules', 'notes', 'dist', 'document.schema.json'), 'utf8')
    expect(JSON.parse(stdout)).toEqual(JSON.parse(shipped))
  })

  it('should be a library', async () => {
    const program = `
      import { parse } from 'notes'
      import schema from 'notes/document.schema.json' with { type: 'json' }
      const { episodes } = await parse(${JSON.stringify(sample)})
      console.log(JSON.stringify({ titles: episodes[0].chapters.map(({ title }) => title), schema: schema.title }))`
    const { stdout } = await execa('node', ['--no-warnings', '--input-type=module', '--eval', program], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual({ titles: ['开场', '正题'], schema: 'notes document' })
  })

  it('should have types that a strict project can use', async () => {
    const program = `import { type Document, parse } from 'notes'
export const document: Document = await parse('')\n`
    await writeFile(join(folder, 'use.mts'), program)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    await execa('tsc', [...options, 'use.mts'], { cwd: folder, preferLocal: true, localDir: root })
  })

  it('should hold what is published and nothing else', async () => {
    const { stdout } = await execa('tar', ['-tzf', tarball])
    const folders = new Set(stdout.split('\n').map((name) => name.split('/').slice(1, 2).join('')))
    expect([...folders].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json'])
  })

  it('should pass publint', async () => {
    const { buffer } = new Uint8Array(await readFile(tarball))
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})
