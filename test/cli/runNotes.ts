import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

export const binary = fileURLToPath(new URL('../../bin/notes.js', import.meta.url))

interface RunOptions {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
  /** Run without the rights of root, to whom every file is readable. */
  uid?: number
}

/** Run the real binary in a clean environment: what the test runner or the machine sets must not decide about colour or traces. */
export async function runNotes(args: readonly string[], options: RunOptions = {}) {
  const { env = {}, input = '', ...rest } = options
  const result = await execa(process.execPath, [binary, ...args], {
    ...rest,
    input,
    env: cleanEnvironment(env),
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
  })
  return { code: result.exitCode, stdout: String(result.stdout), stderr: String(result.stderr) }
}

interface InterruptOptions {
  signal?: 'SIGINT' | 'SIGTERM'
  /** What it does by then, after which it is interrupted; nothing but waiting for input otherwise. */
  isBusy?: () => boolean | Promise<boolean>
}

/** Start the binary, interrupt it once it is busy, and see how it ends: with a code, or by the signal itself. */
export async function interruptNotes(
  args: readonly string[],
  cwd: string,
  { signal = 'SIGINT', isBusy }: InterruptOptions = {},
) {
  const running = execa(process.execPath, [binary, ...args], {
    cwd,
    env: cleanEnvironment({}),
    extendEnv: false,
    reject: false,
    stdin: 'pipe',
    stripFinalNewline: false,
  })
  if (isBusy === undefined) await setTimeout(1500)
  else while (!(await isBusy())) await setTimeout(10)
  const start = performance.now()
  running.kill(signal)
  const { exitCode, signal: endedBy, stdout, stderr } = await running
  return {
    how: exitCode ?? endedBy,
    stdout: String(stdout),
    stderr: String(stderr),
    milliseconds: performance.now() - start,
  }
}

/** Run a line of shell in which `$NOTES` is the command. */
export async function runShell(line: string, cwd: string, env: Record<string, string> = {}) {
  const result = await execa('bash', ['--norc', '-c', line], {
    cwd,
    env: { ...cleanEnvironment(env), NOTES: `${process.execPath} ${binary}` },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    maxBuffer: 100_000_000,
  })
  return { code: result.exitCode, stdout: String(result.stdout), stderr: String(result.stderr) }
}

/**
 * Run a line of shell inside a terminal of this size, 80 columns if none is given; what it prints on either stream comes back as one text.
 *
 * Without rows nobody knows how long a page is.
 */
export async function runInTerminal(
  line: string,
  cwd: string,
  env: Record<string, string> = {},
  { columns = 80, rows = 0 }: { columns?: number; rows?: number } = {},
) {
  const inside = `stty cols ${columns} rows ${rows}; ${line}; echo "[exit $?]"`
  const quoted = `'${inside.replaceAll("'", `'\\''`)}'`
  const { stdout } = await runShell(`script -qec ${quoted} /dev/null`, cwd, { SHELL: '/bin/bash', ...env })
  return stdout.replaceAll('\r\n', '\n')
}

/** What the test runner or the machine sets must not decide. */
export function cleanEnvironment(env: Record<string, string>): Record<string, string> {
  return { PATH: process.env.PATH ?? '', TERM: 'xterm', LANG: 'C.UTF-8', ...env }
}

/** Start the binary and leave it running: what it has told so far, and how it ends. */
export function startNotes(args: readonly string[], cwd: string) {
  const running = execa(process.execPath, [binary, ...args], {
    cwd,
    env: cleanEnvironment({}),
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    buffer: false,
  })
  let told = ''
  running.stderr.on('data', (chunk) => {
    told += String(chunk)
  })
  return {
    told: () => told,
    async interrupt() {
      running.kill('SIGINT')
      return (await running).exitCode
    },
  }
}
