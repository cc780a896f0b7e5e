import type { Command } from 'commander'
import { UsageError } from '../usageError.js'
import type { Configuration } from './configuration.js'
import type { Layer } from './layer.js'
import { listSettings } from './listSettings.js'
import { loadConfigFile } from './loadConfigFile.js'
import { nameFile } from './nameFile.js'
import { readEnvironment } from './readEnvironment.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Gather what is said outside the command line: by the environment, and by files (see findConfigFiles).
 */
export async function loadConfiguration(
  program: Command,
  files: readonly string[],
  env: Environment,
): Promise<Configuration> {
  const settings = program.commands.flatMap((command) => listSettings(command))
  const layers: Layer[] = [readEnvironment(settings, env)]
  try {
    for (const file of files) layers.push(await loadConfigFile(file, nameFile(file)))
  } catch (error) {
    if (error instanceof UsageError) return { layers, fault: error }
    throw error
  }
  return { layers, fault: null }
}
