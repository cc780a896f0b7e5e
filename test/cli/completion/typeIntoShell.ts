import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const binary = fileURLToPath(new URL('../../../bin/notes.js', import.meta.url))

/** An environment in which the built binary is called `notes`, its messages in English. */
export async function putNotesOnPath(folder: string): Promise<Record<string, string>> {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  await writeFile(join(bin, 'notes'), `#!/bin/sh\nexec '${process.execPath}' '${binary}' "$@"\n`)
  await chmod(join(bin, 'notes'), 0o755)
  return { PATH: `${bin}:${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb', PS1: '> ', HISTFILE: '' }
}

/** What is typed, and what the terminal must show before the next is typed. */
export type Step = readonly [keys: string, shown: string]

/** Type into an interactive shell at a terminal, as a person would; answers with all that the terminal has shown. */
export async function typeIntoShell(
  shell: string,
  steps: readonly Step[],
  cwd: string,
  env: Record<string, string>,
): Promise<string> {
  const running = spawn('script', ['-qec', shell, '/dev/null'], { cwd, env })
  let shown = ''
  running.stdout.on('data', (data: Buffer) => {
    shown += data.toString()
  })
  try {
    for (const [keys, expected] of steps) {
      const before = shown.length
      running.stdin.write(keys)
      await waitFor(
        () => shown.slice(before).includes(expected),
        () => `${expected} in ${JSON.stringify(shown)}`,
      )
    }
    return shown
  } finally {
    await stop(running)
  }
}

async function waitFor(isThere: () => boolean, describe: () => string): Promise<void> {
  for (let waited = 0; !isThere(); waited += 50) {
    if (waited > 20_000) throw new Error(`Unexpected silence, expected ${describe()}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Wait for its end: what it may still write must not meet the removal of its folder. */
async function stop(running: ChildProcess): Promise<void> {
  const end = new Promise((done) => running.once('close', done))
  running.kill()
  await end
}
