import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputs } from '../listOutputs.js'
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

describe('standard error', () => {
  it('should be no reason to fail where nobody reads it', async () => {
    const cwd = await makeFolder({ 'a.txt': backwards })
    const line = '$NOTES parse a.txt -f ndjson 2>&1 > out.json | true; echo "$' + '{PIPESTATUS[0]}"; wc -l < out.json'
    expect((await runShell(line, cwd)).stdout.split(/\s+/)).toEqual(['0', '1', ''])
  })
})

describe('dashes', () => {
  it('should stand for standard input and output, behind -- too', async () => {
    const cwd = await makeFolder({ 'a.txt': show })
    const options = { cwd, input: show }
    for (const args of [
      ['parse', '-', '-f', 'ndjson'],
      ['parse', '-f', 'ndjson', '-o', '-', '--', '-'],
    ]) {
      const { code, stdout } = await runNotes(args, options)
      expect({ code, path: JSON.parse(stdout).source.path }).toEqual({ code: 0, path: null })
    }
    const { stdout } = await runNotes(['parse', '-f', 'ndjson', 'a.txt', '-'], options)
    const paths = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path)
    expect(paths).toEqual(['a.txt', null])
  })

  it('should let a file begin with one behind --, and say so where it is taken for an option', async () => {
    const cwd = await makeFolder({ '-x.txt': show, '--quiet': show })
    const { code, stdout } = await runNotes(['parse', '-f', 'ndjson', '--', '-x.txt', '--quiet'], { cwd })
    expect(code).toBe(0)
    expect(stdout.match(/"path":"[^"]+"/g)).toEqual(['"path":"-x.txt"', '"path":"--quiet"'])
    const wrong = await runNotes(['parse', '-x.txt'], { cwd })
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('To parse the file of this name: notes parse -- -x.txt\n')
  })
})

describe('an interrupt', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'should end it while it waits: %s with %i, nothing left behind',
    async (signal, how) => {
      const cwd = await makeFolder()
      const ended = await interruptNotes(['parse', '-', '-o', 'out/'], cwd, { signal })
      expect(ended).toMatchObject({ how, stdout: '', stderr: '' })
      expect(await readdir(join(cwd, 'out'))).toEqual([])
    },
    20_000,
  )

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'should leave whole files only where a folder is being written: %s',
    async (signal, code) => {
      const text = large.slice(0, 40_000)
      const cwd = await makeFolder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`shows/${i}.txt`, text])))
      const list = async () => listOutputs(join(cwd, 'out')).catch(() => [])
      const isBusy = async () => (await list()).length > 3
      const { how, stderr } = await interruptNotes(['parse', 'shows', '-f', 'json', '-o', 'out/', '-q'], cwd, {
        signal,
        isBusy,
      })
      // Between two files; or by the signal, where a text is being read.
      expect([code, signal]).toContain(how)
      expect(stderr).toBe('')
      const names = await list()
      expect(names.length).toBeLessThan(300)
      for (const name of names) {
        expect(name).toMatch(/^\d+\.json$/)
        expect(JSON.parse(await readFile(join(cwd, 'out', name), 'utf8')).schemaVersion).toBe(1)
      }
    },
    60_000,
  )

  it('should not have to wait until a long text is read', async () => {
    const cwd = await makeFolder({ 'large.txt': large.repeat(4) })
    const started = performance.now()
    const isBusy = () => performance.now() - started > 2500
    const { how, milliseconds } = await interruptNotes(['parse', 'large.txt', '-f', 'json', '-o', 'large.json'], cwd, {
      isBusy,
    })
    expect(how).toBe('SIGINT')
    expect(milliseconds).toBeLessThan(1000)
    expect(await readdir(cwd)).toEqual(['large.txt'])
  }, 60_000)
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
