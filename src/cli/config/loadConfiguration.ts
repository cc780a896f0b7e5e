import type { Command } from 'commander'
import { UsageError } from '../usageError.js'
import type { Configuration } from './configuration.js'
import { findProjectFile, findUserFile } from './findConfigFile.js'
import type { Layer } from './layer.js'
import { listSettings } from './listSettings.js'
import { loadConfigFile } from './loadConfigFile.js'
import { nameFile } from './nameFile.js'
import { readEnvironment } from './readEnvironment.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Gather what is said outside the command line: the environment, the project's file, the user's file.
 *
 * @param config a file instead of the project's, false for no file at all, null to look for it
 */
export async function loadConfiguration(
  program: Command,
  config: string | false | null,
  env: Environment,
): Promise<Configuration> {
  const settings = program.commands.flatMap((command) => listSettings(command))
  const layers: Layer[] = [readEnvironment(settings, env)]
  try {
    for (const file of findFiles(config, env)) layers.push(await loadConfigFile(file, nameFile(file)))
  } catch (error) {
    if (error instanceof UsageError) return { layers, fault: error }
    throw error
  }
  return { layers, fault: null }
}

function findFiles(config: string | false | null, env: Environment): string[] {
  const named = config ?? (env.NOTES_CONFIG || null)
  if (named === false) return []
  return [named ?? findProjectFile(process.cwd()), findUserFile(env)].filter((file) => file !== null)
}
