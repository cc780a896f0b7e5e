import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { beforeEach, describe, expect, it } from 'vitest'
import { itWithProgram } from '../../validators/itWithProgram.js'
import { makeFolder } from '../makeFolder.js'
import { runNotes } from '../runNotes.js'
import { putNotesOnPath, type Step, typeIntoShell } from './typeIntoShell.js'

let cwd = ''
let env: Record<string, string> = {}

beforeEach(async () => {
  cwd = await makeFolder({ 'page.html': '', 'my show.txt': '' })
  env = await putNotesOnPath(cwd)
})

const run = async (shell: string, args: readonly string[]) =>
  (await execa(shell, args, { cwd, env, extendEnv: false })).stdout.split('\n')

const ready = 'echo "rea""dy"\n'
const steps: readonly Step[] = [
  ['notes parse --templ\t', 'ate '],
  ['pag\t', 'page.html '],
  ['--format youtu\t', 'youtube '],
  ['my\t', 'my\\ show.txt '],
]

describe('the script of bash', { timeout: 60_000 }, () => {
  const complete = (...words: string[]) => {
    const typed = words.map((word) => `'${word}'`).join(' ')
    const line = `source <(notes completion bash); COMP_WORDS=(notes ${typed}); COMP_CWORD=${words.length}; _notes; printf '%s\\n' "\${COMPREPLY[@]}"`
    return run('bash', ['--norc', '-c', line])
  }

  it('should complete commands, options and values', async () => {
    expect(await complete('pa')).toEqual(['parse'])
    expect(await complete('parse', '--csv')).toEqual(['--csv-dialect'])
    expect(await complete('parse', '--format', 'js')).toEqual(['json', 'jsonld'])
    // Bash breaks words at `=`.
    expect(await complete('parse', '--format', '=', 'youtu')).toEqual(['youtube'])
    expect(await complete('parse', '--color', '=')).toEqual(['auto', 'always', 'never'])
    expect(await complete('parse', 'page')).toEqual([''])
  })

  itWithProgram('script', 'should do so at a terminal, files too', async () => {
    await typeIntoShell(
      'bash --norc -i',
      [['source <(notes completion bash)\n', ''], [ready, 'ready'], ...steps],
      cwd,
      env,
    )
  })
})

describe('the script of zsh', { timeout: 60_000 }, () => {
  const turnOn = 'autoload -Uz compinit; compinit -u -D; source <(notes completion zsh)\n'

  itWithProgram('zsh', 'should complete commands, options, values and files at a terminal', async () => {
    await typeIntoShell('zsh -f -i', [[turnOn, ''], [ready, 'ready'], ...steps], cwd, env)
    await typeIntoShell(
      'zsh -f -i',
      [
        [turnOn, ''],
        [ready, 'ready'],
        ['notes pars\t', 'parse '],
        ['--template=pag\t', 'page.html '],
      ],
      cwd,
      env,
    )
  })

  itWithProgram('zsh', 'should work as a file of fpath', async () => {
    const { stdout } = await runNotes(['completion', 'zsh'])
    await writeFile(join(cwd, '_notes'), stdout)
    await typeIntoShell(
      'zsh -f -i',
      [
        ['fpath=($HOME $fpath); autoload -Uz compinit; compinit -u -D\n', ''],
        [ready, 'ready'],
        ['notes pars\t', 'parse '],
      ],
      cwd,
      env,
    )
  })
})

describe('the script of fish', { timeout: 60_000 }, () => {
  const complete = (line: string) =>
    run('fish', ['--no-config', '-c', `notes completion fish | source; complete -C '${line}'`])

  itWithProgram('fish', 'should complete commands, options, values and files', async () => {
    expect(await complete('notes pa')).toEqual(['parse\tread show notes and write what they hold'])
    expect(await complete('notes parse --posi')).toEqual([
      '--positions\tsay where each item stands: line, column, offset',
    ])
    expect(await complete('notes parse --format youtu')).toEqual([
      'youtube\tchapters as lines for a description on YouTube',
    ])
    expect(await complete('notes parse --format=youtu')).toEqual([
      '--format=youtube\tchapters as lines for a description on YouTube',
    ])
    expect(await complete('notes parse pag')).toEqual(['page.html'])
    expect(await complete('notes parse --template=pag')).toEqual(['--template=page.html'])
  })
})

describe('the script of PowerShell', () => {
  // PowerShell is in no Debian: where it is not installed, only the form of the script is tested.
  it('should close all that it opens and register itself for notes', async () => {
    const { stdout } = await runNotes(['completion', 'powershell'])
    expect(stdout).toContain('Register-ArgumentCompleter -Native -CommandName notes -ScriptBlock {')
    expect(stdout).toContain('notes complete -- @words')
    for (const [open, close] of ['{}', '()', '[]'])
      expect(stdout.split(open ?? '').length, open).toBe(stdout.split(close ?? '').length)
  })

  itWithProgramWhereThere('pwsh', 'should complete commands, options and values', async () => {
    const line = `notes completion powershell | Out-String | Invoke-Expression; (TabExpansion2 'notes parse --format youtu' 26).CompletionMatches.CompletionText; (TabExpansion2 'notes pars' 10).CompletionMatches.CompletionText`
    expect(await run('pwsh', ['-NoProfile', '-Command', line])).toEqual(['youtube', 'parse'])
  })
})

/** As `itWithProgram`, for a program that CI cannot be asked to have. */
function itWithProgramWhereThere(program: string, name: string, test: () => Promise<void>): void {
  const isThere = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))
  it.skipIf(!isThere)(isThere ? name : `${name} (${program} is not installed)`, test, 60_000)
}
