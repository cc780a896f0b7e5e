import { exitCode } from '../exitCode.js'
import { writeStdout } from '../outputs/writeStdout.js'
import { scripts } from './scripts.js'

/** `notes completion`: the script of a shell. */
export async function printScript(shell: keyof typeof scripts): Promise<number> {
  await writeStdout(scripts[shell])
  return exitCode.done
}
