import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { runInTerminal, runNotes } from '../runNotes.js'
import { show } from '../shows.js'

describe('wrong usage', () => {
  it.each([
    ['an option', ['parse', 'a.txt', '--fromat', 'json'], '(Did you mean --format?)'],
    ['a command', ['prase', 'a.txt'], '(Did you mean parse?)'],
    ['a command to explain', ['help', 'prase'], "error: unknown command 'prase'\n(Did you mean parse?)\n"],
    ['an input format', ['parse', 'a.txt', '--from', 'txet'], '(Did you mean text?)'],
    ['a format', ['parse', 'a.txt', '-f', 'jsno'], "error: unknown format 'jsno'\n(Did you mean json?)\n"],
    ['a table', ['parse', 'a.txt', '-f', 'csv', '--table', 'chapter'], '(Did you mean chapters?)'],
    ['a dialect', ['parse', 'a.txt', '-f', 'csv', '--csv-dialect', 'xls'], 'Allowed choices are rfc4180, excel.'],
    ['a time for colour', ['parse', 'a.txt', '--color', 'sometimes'], 'Allowed choices are auto, always, never.'],
    ['a missing value', ['parse', 'a.txt', '-f'], "option '-f, --format <name>' argument missing"],
    ['a file as a command', ['a.txt'], 'To parse it: notes parse a.txt\n'],
    ['an option of CSV for another format', ['parse', 'a.txt', '--table', 'chapters'], 'Add --format csv'],
    ['all tables on standard output', ['parse', 'a.txt', '-f', 'csv'], 'Name one with --table, or add --output'],
    [
      'several formats on standard output',
      ['parse', 'a.txt', '-f', 'csv', '-f', 'json'],
      'Add --output with a folder.',
    ],
    ['notes that cannot be joined', ['parse', 'a.txt', 'b.txt', '-f', 'markdown'], 'Add --output with a folder'],
    ['several inputs into what looks like a file', ['parse', 'a.txt', 'b.txt', '-o', 'all.json'], 'looks like a file'],
    [
      'several inputs into a file',
      ['parse', 'a.txt', 'b.txt', '-o', 'plain'],
      'plain is a file, and there are several',
    ],
    ['all tables into one file', ['parse', 'a.txt', '-o', 'a.csv'], 'Name one table with --table'],
    ['a file as a folder', ['parse', 'a.txt', '-o', 'plain/'], 'plain/ is a file, not a folder'],
    ['an ending of no format', ['parse', 'a.txt', '-o', 'a.xyz'], 'Say which with --format.'],
    ['an emitter that is no module', ['parse', 'a.txt', '-f', './broken.mjs'], 'broken.mjs cannot be loaded'],
    ['an emitter that is not there', ['parse', 'a.txt', '-f', './none.js'], 'the emitter ./none.js does not exist'],
  ])('should answer 2 to %s and say what to do', async (_name, args, hint) => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show, plain: '', 'broken.mjs': 'export {' })
    const { code, stdout, stderr } = await runNotes(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(hint)
    expect(stderr).toMatch(/^error: /)
  })

  it('should show the help and not wait where nobody pipes anything in', async () => {
    const shown = await runInTerminal('$NOTES parse 2>&1 >/dev/null', await makeFolder())
    expect(shown).toMatch(/^Usage: notes parse/)
    expect(shown).toContain('[exit 2]')
  })

  it('should print the help that is asked for, in either way', async () => {
    const { code, stdout, stderr } = await runNotes(['help', 'parse'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: notes parse/)
    expect((await runNotes(['parse', 'a.txt', '--help'])).stdout).toBe(stdout)
    expect((await runNotes(['help'])).stdout).toBe((await runNotes(['--help'])).stdout)
  }, 20_000)

  it('should show the help where no command is given', async () => {
    const { code, stdout, stderr } = await runNotes([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: notes/)
  })
})
