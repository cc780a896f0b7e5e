import { CommanderError } from 'commander'
import { applyConfiguration } from './config/applyConfiguration.js'
import { findLanguage } from './config/findLanguage.js'
import { loadConfiguration } from './config/loadConfiguration.js'
import { readEarlyFlags } from './config/readEarlyFlags.js'
import { createProgram } from './createProgram.js'
import { exitCode } from './exitCode.js'
import { isDebugging } from './isDebugging.js'
import { guessLanguage } from './language/guessLanguage.js'
import { setLanguage } from './language/setLanguage.js'
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
  const flags = readEarlyFlags(args)
  await setLanguage(flags.lang ?? guessLanguage(process.env))
  const configuration = await loadConfiguration(program, flags.config, process.env)
  await setLanguage(flags.lang ?? findLanguage(configuration) ?? guessLanguage(process.env))
  program.hook('preAction', async (_, command) => {
    // A slip in a file must not take completion away from who is about to mend it.
    if (command.name() === 'complete') return
    applyConfiguration(program, command, configuration)
    if (program.opts().printConfig !== true) return
    const { printConfiguration } = await import('./config/printConfiguration.js')
    await printConfiguration(command, configuration)
    throw new CommanderError(exitCode.done, 'notes.printConfig', '')
  })
  await program.parseAsync(namesCommand(args) ? args : ['parse', ...args], { from: 'user' })
  return code
}

/** `notes --print-config` alone means the command that nearly everything is about. */
function namesCommand(args: readonly string[]): boolean {
  return !args.includes('--print-config') || args.some((word) => !word.startsWith('-'))
}
