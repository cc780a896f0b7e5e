import { describe, expect, it } from 'vitest'
import { completeWords } from '../../../src/cli/completion/completeWords.js'
import { createProgram } from '../../../src/cli/createProgram.js'
import { formats } from '../../../src/formats.js'

const program = createProgram('1.2.3', { debug: false, finish() {} })

async function complete(...words: string[]) {
  const { candidates, files } = await completeWords(program, words)
  return { values: candidates.map(({ value }) => value), files }
}

/** Options whose value nobody can list. */
const free = ['stdinFilename', 'duration', 'addStart', 'maxWarnings', 'media']

describe('completeWords', () => {
  it('should know every command, with a line about it', async () => {
    const { candidates } = await completeWords(program, [''])
    const visible = program.createHelp().visibleCommands(program)
    expect(candidates.map(({ value }) => value)).toEqual(visible.map((command) => command.name()))
    for (const { description } of candidates) expect(description).toMatch(/^\S[^\n]+$/)
    expect((await complete('pa')).values).toEqual(['parse'])
    expect((await complete('help', 'pa')).values).toEqual(['parse'])
  })

  it('should know every option of every command, and those of the program', async () => {
    for (const command of program.commands) {
      const { values } = await complete(command.name(), '--')
      for (const { long } of [...command.options, ...program.options]) expect(values, command.name()).toContain(long)
      expect(values).toContain('--help')
    }
  })

  it('should know values of every option that takes one, or that it is a file', async () => {
    for (const command of [program, ...program.commands])
      for (const option of command.options.filter(({ required }) => required)) {
        const { values, files } = await complete(
          ...(command === program ? [] : [command.name()]),
          option.long ?? '',
          '',
        )
        const isKnown = values.length > 0 || files
        expect(isKnown, option.flags).toBe(!free.includes(option.attributeName()))
      }
  })

  it.each([
    [['parse', '--form'], ['--format']],
    [
      ['parse', '--color', 'a'],
      ['auto', 'always'],
    ],
    [
      ['parse', '--color=a'],
      ['--color=auto', '--color=always'],
    ],
    [['parse', '-f', 'youtu'], ['youtube']],
    [['parse', '--format', '=', 'youtu'], ['youtube']],
    [['parse', '--format', '='], formats.map(({ name }) => name)],
    [['parse', '--table', 'chap'], ['chapters']],
    [
      ['--lang', ''],
      ['en', 'zh'],
    ],
    [
      ['index', '--table', ''],
      ['glossary', 'people', 'links', 'chapters'],
    ],
    [['--lang', 'zh', 'pa'], ['parse']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['formats', 'x', ''], []],
    [['schema', ''], []],
    [['none', ''], []],
  ])('should complete %j', async (words, values) => {
    expect(await complete(...words)).toEqual({ values, files: false })
  })

  it.each([
    [['parse', '']],
    [['parse', 'a.txt', 'b']],
    [['parse', '--output', 'x']],
    [['parse', '--template=x']],
    [['parse', '--format', './my']],
    [['parse', '--', '--fo']],
    [['parse', '-']],
    [['parse', '-q', '']],
  ])('should leave files to the shell: %j', async (words) => {
    const { values, files } = await complete(...words)
    expect(files || values.length > 0).toBe(true)
    if (words.at(-1) !== '-') expect({ values, files }).toEqual({ values: [], files: true })
  })

  it('should offer an option once, but one that may be repeated again', async () => {
    const { values } = await complete('parse', '-q', '-f', 'json', '--table=chapters', '--')
    expect(values).not.toContain('--quiet')
    expect(values).not.toContain('--table')
    expect(values).toContain('--format')
  })
})
