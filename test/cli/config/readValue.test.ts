import { Command, InvalidArgumentError, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/cli/commands/collect.js'
import { listSettings } from '../../../src/cli/config/listSettings.js'
import { readValue } from '../../../src/cli/config/readValue.js'

const program = new Command('p').option('--lang <name>').option('--config <file>').option('--no-config')
const command = program
  .command('c')
  .option('-f, --format <name>', 'x', collect)
  .option('-o, --output <path>')
  .option('--most <n>', 'x', (text) => {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number')
    return Number(text)
  })
  .option('-q, --quiet')
  .option('--no-cache')
  .addOption(new Option('--color <when>').choices(['auto', 'never']))
  .option('--no-color')
  .option('--pace [mode]')

const settings = listSettings(command)
const read = (key: string, value: unknown, file: string | null = `${process.cwd()}/notes.config.json`) => {
  const setting = settings.find((candidate) => candidate.key === key)
  if (!setting) throw new Error(key)
  return readValue(setting, value, file)
}

describe('readValue', () => {
  it('should know every option of a command and of the program, but those about configuration', () => {
    expect(settings.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'format list',
      'output text',
      'most text',
      'quiet switch',
      'cache switch',
      'color choice',
      'pace text',
      'lang text',
    ])
  })

  it.each([
    ['format', 'json', ['json']],
    ['format', ['json', 'csv'], ['json', 'csv']],
    ['output', 'out/', 'out/'],
    ['most', 3, 3],
    ['most', '3', 3],
    ['quiet', true, true],
    ['cache', false, false],
    ['color', 'never', 'never'],
    ['color', false, false],
    ['pace', true, true],
    ['pace', 'all', 'all'],
  ])('should take for %s %j', (key, value, expected) => {
    expect(read(key, value)).toEqual(expected)
  })

  it.each([
    ['format', '', 'is an empty text, expected a text or a list of texts'],
    ['format', [1], 'is a list with the number 1, expected a text or a list of texts'],
    ['format', { a: 1 }, 'is an object, expected a text or a list of texts'],
    ['output', true, 'is the boolean true, expected a text'],
    ['output', null, 'is null, expected a text'],
    ['most', 'many', "is the text 'many': expected a whole number"],
    ['quiet', 'yes', "is the text 'yes', expected true or false"],
    ['color', 'always', "is the text 'always', expected one of auto, never"],
    ['color', true, 'is the boolean true, expected one of auto, never'],
  ])('should refuse for %s %j', (key, value, message) => {
    expect(() => read(key, value)).toThrow(message)
  })

  it.each([
    ['format', 'json, csv', ['json', 'csv']],
    ['quiet', 'yes', true],
    ['cache', 'off', false],
    ['color', 'off', false],
    ['color', 'never', 'never'],
    ['output', 'out/', 'out/'],
    ['most', '3', 3],
  ])('should take from the environment for %s %j', (key, text, expected) => {
    expect(read(key, text, null)).toEqual(expected)
  })

  it('should mean paths from their file, and leave what is none', () => {
    const file = `${process.cwd()}/conf/notes.config.json`
    expect(read('output', 'out/', file)).toBe('conf/out/')
    expect(read('output', '../out', file)).toBe('out')
    expect(read('output', '..', file)).toBe('.')
    expect(read('output', '-', file)).toBe('-')
    expect(read('output', '/out', file)).toMatch(/\.\.\/out$/)
    expect(read('format', ['./x.js', '../y.js', 'json', 'notes-emitter-x'], file)).toEqual([
      './conf/x.js',
      './y.js',
      'json',
      'notes-emitter-x',
    ])
  })
})
