import type { Command } from 'commander'

/** The keys of a command's options that configuration has set (see applyConfiguration), not the user on the command line. */
export function listConfigured(command: Command): string[] {
  return Object.keys(command.opts()).filter((key) => command.getOptionValueSource(key) === 'config')
}
