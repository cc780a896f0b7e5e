import { type Command, CommanderError } from 'commander'
import type { Configuration } from './config/configuration.js'
import { findConfigFiles } from './config/findConfigFiles.js'
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
  const files = findConfigFiles(flags.config, process.env)
  if (
    files.length > 0 ||
    args.includes('--print-config') ||
    Object.keys(process.env).some((key) => /^NOTES_/.test(key))
  )
    await useConfiguration(program, files, flags.lang !== null)
  await program.parseAsync(namesCommand(program, args) ? args : ['parse', ...args], { from: 'user' })
  return code
}

/** Load what is configured, and give it to the command that will run; where nothing is, which is the rule, none of it is loaded. */
async function useConfiguration(program: Command, files: readonly string[], isLanguageSaid: boolean): Promise<void> {
  const { loadConfiguration } = await import('./config/loadConfiguration.js')
  const configuration = await loadConfiguration(program, files, process.env)
  const { findLanguage } = await import('./config/findLanguage.js')
  const language = findLanguage(configuration)
  if (language && !isLanguageSaid) await setLanguage(language)
  program.hook('preAction', (_, command) => configureCommand(program, command, configuration))
}

async function configureCommand(program: Command, command: Command, configuration: Configuration): Promise<void> {
  // A slip in a file must not take completion away from who is about to mend it.
  if (command.name() === 'complete') return
  const { applyConfiguration } = await import('./config/applyConfiguration.js')
  applyConfiguration(program, command, configuration)
  if (program.opts().printConfig !== true) return
  const { printConfiguration } = await import('./config/printConfiguration.js')
  await printConfiguration(command, configuration)
  throw new CommanderError(exitCode.done, 'notes.printConfig', '')
}

/** `notes --print-config` alone means the command that nearly everything is about. */
function namesCommand(program: Command, args: readonly string[]): boolean {
  return !args.includes('--print-config') || program.commands.some((command) => args.includes(command.name()))
}
