import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../makeFolder.js'
import { interruptNotes, runInTerminal, runNotes, runShell } from '../runNotes.js'
import { backwards, show } from '../shows.js'

/** 40,000 chapters: more than 5 MB of JSON. */
const large = Array.from(
  { length: 40_000 },
  (_, i) => `${Math.floor(i / 60)}:${String(i % 60).padStart(2, '0')} 第${i}章\n`,
).join('')

describe('standard output', () => {
  it('should be complete through a slow pipe', async () => {
    const cwd = await makeFolder({ 'large.txt': large })
    const { code, stdout } = await runShell(
      'set -o pipefail; $NOTES parse large.txt -q -f json | (sleep 1; cat) | tee copy.json | wc -c; jq length copy.json',
      cwd,
    )
    expect(code).toBe(0)
    const [bytes, keys] = stdout.trim().split('\n').map(Number)
    expect(bytes).toBeGreaterThan(5_000_000)
    expect(keys).toBe(6)
  }, 60_000)

  it('should end quietly where the reader goes away', async () => {
    const cwd = await makeFolder({ 'large.txt': large })
    const line = '$NOTES parse large.txt large.txt . -f json -q | head -1; echo "$' + '{PIPESTATUS[0]}"'
    expect(await runShell(line, cwd)).toEqual({ code: 0, stdout: '[\n0\n', stderr: '' })
  }, 60_000)

  it('should still answer 1 for an input that failed before the reader went', async () => {
    const cwd = await makeFolder({ 'large.txt': large })
    const line = '$NOTES parse gone.txt large.txt -f json -q | head -1; echo "$' + '{PIPESTATUS[0]}"'
    expect((await runShell(line, cwd)).stdout).toBe('[\n1\n')
  }, 60_000)
})

describe('an interrupt', () => {
  it('should end with 130 and leave nothing behind', async () => {
    const cwd = await makeFolder()
    expect(await interruptNotes(['parse', '-', '-o', 'out/'], cwd)).toEqual({ code: 130, stdout: '', stderr: '' })
    expect(await readdir(join(cwd, 'out'))).toEqual([])
  }, 20_000)
})

describe('messages', () => {
  it('should be reported on stderr with their place, and counted', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    const { code, stderr } = await runNotes(['parse', 'a.txt'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^a\.txt:6:1: warning: .+ \[[a-z-]+\]$/m)
    expect(stderr).toMatch(/^\d+ warnings?\n$/m)
  })

  it('should not be reported to those who want quiet', async () => {
    expect((await runNotes(['parse', '-q'], { input: backwards })).stderr).toBe('')
  })

  it('should be ten at most for one input', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `${String(50 - i).padStart(2, '0')}:00 第${i}章`).join('\n')
    const { stderr, stdout } = await runNotes(['parse', '-'], { input: `标题\n\n时间线\n${lines}\n` })
    const count = JSON.parse(stdout).messages.length
    expect(count).toBeGreaterThan(10)
    expect(stderr.match(/^<stdin>:\d+/gm)).toHaveLength(10)
    expect(stderr).toContain(`<stdin>: … and ${count - 10} more (--format json lists all)\n`)
  })
})

describe('a terminal', () => {
  it('should get the coloured view, messages in it and not twice', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    const shown = await runInTerminal('$NOTES parse a.txt', cwd)
    expect(shown).toContain('\u001b[1mChapters\u001b[22m')
    expect(shown).toContain('12:40')
    expect(shown).toContain('[exit 0]')
    expect(shown.match(/chapter-order/g)).toHaveLength(1)
  })

  it('should get what it asks for by name', async () => {
    const shown = await runInTerminal('$NOTES parse a.txt -f json -q', await makeFolder({ 'a.txt': show }))
    expect(shown).toMatch(/^\{\n {2}"schemaVersion": 1/)
  })

  it.each([
    ['NO_COLOR', '$NOTES parse a.txt', { NO_COLOR: '1' }],
    ['TERM=dumb', '$NOTES parse a.txt', { TERM: 'dumb' }],
    ['--no-color', '$NOTES parse a.txt --no-color', { FORCE_COLOR: '1' }],
    ['--color never', '$NOTES parse a.txt --color never', {}],
  ])('should get no colours with %s', async (_name, line, env) => {
    const shown = await runInTerminal(line, await makeFolder({ 'a.txt': show }), env)
    expect(shown).toContain('Chapters')
    expect(shown).not.toContain('\u001b')
  })

  it('should get colours with --color always in spite of NO_COLOR', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    expect(await runInTerminal('$NOTES parse a.txt --color always', cwd, { NO_COLOR: '1' })).toContain('\u001b[1m')
  })
})

describe('a bug', () => {
  // Something that cannot fail does: what a bug in notes looks like from outside.
  const env = { NODE_OPTIONS: '--import=data:text/javascript,JSON.stringify=()=>{throw(new(TypeError)(`broken`))}' }

  it('should be told in short, and the other inputs tried', async () => {
    const cwd = await makeFolder({ 'a.txt': show, 'b.txt': show })
    const { code, stderr } = await runNotes(['parse', 'a.txt', 'b.txt', '-q', '-f', 'json'], { cwd, env })
    expect(code).toBe(70)
    expect(stderr).toContain('a.txt: error: notes failed unexpectedly (TypeError: broken)\nThis is a bug in notes')
    expect(stderr).toContain('b.txt: error: notes failed unexpectedly (TypeError: broken)\n')
    expect(stderr).not.toContain('    at ')
  })

  it('should come with its trace for those who ask', async () => {
    const options = { input: show, env }
    expect((await runNotes(['parse', '--debug', '-f', 'json'], options)).stderr).toMatch(/\n {4}at .*\.js:/)
    const withVariable = { input: show, env: { ...env, DEBUG: '1' } }
    expect((await runNotes(['parse', '-f', 'json'], withVariable)).stderr).toMatch(/\n {4}at .*\.js:/)
  })

  it('should be told outside of any input too', async () => {
    const formatsEnv = {
      NODE_OPTIONS: '--import=data:text/javascript,String.prototype.padEnd=()=>{throw(new(TypeError)(`broken`))}',
    }
    const { code, stderr } = await runNotes(['formats'], { env: formatsEnv })
    expect(code).toBe(70)
    expect(stderr).toMatch(/^error: notes failed unexpectedly \(TypeError: broken\)\n/)
  })
})

describe('an emitter of the user', () => {
  const head = `name: 'x', extension: '.x', mediaType: 'text/plain', description: ''`

  it.each([
    ['throws', `{throw new Error('oops')}`, 'this emitter failed at a.txt (Error: oops, line 1, column 106); mend it'],
    [
      'answers with a number',
      '5',
      'this emitter failed at a.txt: it gave the number 5, expected a text, or an object of file names and texts; mend it',
    ],
    ['leaves its folder', `({'../x': ''})`, "x wants to write a file named '../x', which is no plain name"],
  ])('should not be taken for a bug in notes where it %s', async (_name, body, reason) => {
    const cwd = await makeFolder({ 'a.txt': show, 'x.mjs': `export default {${head}, emit: () => ${body}}` })
    const { code, stderr } = await runNotes(['parse', 'a.txt', '-q', '-f', './x.mjs', '-o', 'out/'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain(reason)
  })
})
