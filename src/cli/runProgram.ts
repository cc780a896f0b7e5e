import { createProgram } from './createProgram.js'
import { exitCode } from './exitCode.js'
import { isDebugging } from './isDebugging.js'
import { readVersion } from './readVersion.js'

/** Run one command line and answer with its exit code. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code: number = exitCode.done
  const program = createProgram(readVersion(), {
    debug: isDebugging(args),
    finish(result) {
      code = result
    },
  })
  await program.parseAsync(args, { from: 'user' })
  return code
}
