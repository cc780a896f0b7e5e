import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A folder with what the guides speak of, and the real `notes` on its PATH. */
export interface GuideFolder {
  readonly folder: string
  /** Run lines of shell in it, in a terminal where wanted; what they print on either stream comes back as one text. */
  run(lines: string, inTerminal?: boolean): Promise<{ code: number | undefined; output: string }>
  remove(): void
}

/**
 * A copy of `examples/` with these files and these programs (shell scripts by name) before those of the machine.
 *
 * @param programs stand-ins for what must not run in a test: `npm` would go to the network
 */
export function prepareFolder(
  files: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>> = {},
): GuideFolder {
  const base = mkdtempSync(join(tmpdir(), 'notes-guide-'))
  const folder = join(base, 'work')
  const bin = join(base, 'bin')
  mkdirSync(bin)
  cpSync(join(root, 'examples'), folder, { recursive: true })
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const notes = `exec ${process.execPath} ${join(root, 'bin', 'notes.js')} "$@"`
  for (const [name, script] of Object.entries({ notes, ...programs })) {
    writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const env = {
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    TERM: 'xterm',
    NO_COLOR: '1',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    HOME: base,
  }
  return {
    folder,
    remove: () => rmSync(base, { recursive: true, force: true }),
    async run(lines, inTerminal = false) {
      const quoted = `'${`stty cols 80; ${lines}`.replaceAll("'", `'\\''`)}'`
      const script = inTerminal ? `script -qec ${quoted} /dev/null` : lines
      const result = await execa('bash', ['--norc', '-euo', 'pipefail', '-c', `exec 2>&1\n${script}`], {
        cwd: folder,
        env,
        extendEnv: false,
        reject: false,
        stripFinalNewline: false,
      })
      return { code: result.exitCode, output: String(result.stdout).replaceAll('\r\n', '\n') }
    },
  }
}
