import { spawnSync } from 'node:child_process'
import { it } from 'vitest'

/**
 * A test that needs a program which the project does not bring: skipped by name where it is missing, but not in CI, where it must be
 * there. `scripts/installValidators.sh` installs it.
 */
export function itWithProgram(program: string, name: string, run: () => void | Promise<void>, timeout = 60_000): void {
  const isThere = spawnSync('which', [program]).status === 0
  if (isThere) it(name, run, timeout)
  else if (process.env.CI)
    it(name, () => {
      throw new Error(`Unexpected machine without ${program}, expected it in CI: run scripts/installValidators.sh`)
    })
  else it.skip(`${name} (${program} is not installed)`, run)
}
