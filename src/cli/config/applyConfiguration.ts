import type { Command } from 'commander'
import { checkLayer } from './checkLayer.js'
import type { Configuration } from './configuration.js'
import { resolveSettings } from './resolveSettings.js'

/**
 * Give a command what configuration says, as if it were its options; it learns from commander which of them the user typed.
 *
 * @throws {UsageError} where something in a file or the environment is wrong
 */
export function applyConfiguration(program: Command, command: Command, { layers, fault }: Configuration): void {
  if (fault) throw fault
  for (const layer of layers) checkLayer(program, layer)
  for (const { setting, value, source } of resolveSettings(command, layers))
    if (source !== 'command line' && source !== 'default')
      setting.owner.setOptionValueWithSource(setting.key, value, 'config')
}
