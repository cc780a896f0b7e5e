import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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

  const compile = (...words: string[]) => {
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    return execa('tsc', [...options, ...words], { cwd: folder, preferLocal: true, localDir: root })
  }

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

  it('should explain a rule with the examples that it ships', async () => {
    const { stdout } = await run('rules', 'chapter-order')
    expect(stdout).toContain('wrong.txt:4:1: warning: ')
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
    await compile('--noEmit', 'use.mts')
  })

  it('should compile an emitter in TypeScript, and use it as a package', async () => {
    const guide = await readFile(join(root, 'docs', 'emitters.md'), 'utf8')
    const [, emitter] = /^```ts\n([\s\S]*?)^```$/m.exec(guide) ?? []
    const own = { name: 'notes-emitter-titles', version: '1.0.0', type: 'module', exports: './titles.js' }
    await mkdir(join(folder, 'emitter'))
    await writeFile(join(folder, 'emitter', 'package.json'), JSON.stringify(own))
    await writeFile(join(folder, 'emitter', 'titles.ts'), `${emitter}`)
    await compile('emitter/titles.ts')
    await execa('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', './emitter'], { cwd: folder })
    const { stdout } = await run('parse', 'sample.txt', '--format', 'notes-emitter-titles')
    expect(stdout).toBe('开场\n正题')
  })

  it('should have types that find the mistakes of an emitter', async () => {
    const program = `import type { Emitter } from 'notes'
const fields = { name: 'x', extension: '.x', mediaType: 'text/plain', description: '' }
export const text: Emitter = { ...fields, emit: ({ episodes }) => String(episodes.length) }
export const files: Emitter<{ prefix: string }> = { ...fields, emit: (_, options) => ({ [\`\${options?.prefix}.x\`]: '' }) }
// @ts-expect-error a number is neither a text nor texts by file name
export const number: Emitter = { ...fields, emit: () => 5 }
// @ts-expect-error nobody waits for a promise
export const late: Emitter = { ...fields, emit: async () => '' }
// @ts-expect-error a file holds a text
export const nothing: Emitter = { ...fields, emit: () => ({ 'a.x': null }) }
// @ts-expect-error its ending is missing
export const short: Emitter = { name: 'x', mediaType: 'text/plain', description: '', emit: () => '' }
// @ts-expect-error no field is called so
export const typo: Emitter = { ...fields, emit: ({ episode }) => String(episode) }
// @ts-expect-error a title may be unknown
export const title: Emitter = { ...fields, emit: ({ episodes }) => episodes.map((e) => e.title.trim()).join() }
`
    await writeFile(join(folder, 'mistakes.mts'), program)
    await compile('--noEmit', 'mistakes.mts')
  })

  it('should give types to the examples in JavaScript', async () => {
    await cp(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
    const examples = (await readdir(join(folder, 'examples'))).filter((name) => name.endsWith('.js'))
    await compile('--noEmit', '--allowJs', '--checkJs', ...examples.map((name) => join('examples', name)))
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
