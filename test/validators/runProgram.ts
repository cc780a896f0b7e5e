import { spawnSync } from 'node:child_process'

/** Run a program to its end and return what it printed; throws what it said where it failed. */
export function runProgram(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 1 << 26,
    ...(input === undefined ? {} : { input }),
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed with ${status}: ${stderr || stdout}`)
  return stdout
}
