import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { formats, loadJsonSchema } from '../../../src/index.js'
import { runNotes } from '../runNotes.js'

describe('notes formats', () => {
  it('should list every format in aligned columns', async () => {
    const { code, stdout } = await runNotes(['formats'])
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(formats.length)
    expect(new Set(lines.map((line) => line.indexOf(' .'))).size).toBe(1)
    for (const format of formats) expect(stdout).toContain(format.description)
  })
})

describe('notes schema', () => {
  it('should print the JSON Schema', async () => {
    const { code, stdout, stderr } = await runNotes(['schema'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(await loadJsonSchema())
  })
})

describe('notes --help', () => {
  it.each([[['--help']], [['-h']], [['help']], [['parse', '--help']], [['help', 'parse']]])(
    'should explain itself on standard output, in 80 columns: %j',
    async (args) => {
      const { code, stdout, stderr } = await runNotes(args)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('Examples:')
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    },
  )
})

describe('notes --version', () => {
  it.each([[['--version']], [['-V']], [['parse', '-V']]])(
    'should print the version of the package: %j',
    async (args) => {
      const manifest = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'))
      expect(await runNotes(args)).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
    },
  )
})
