import type { Command } from 'commander'
import { suggestName } from '../suggestName.js'
import { UsageError } from '../usageError.js'

/** `notes help`: commander's own says nothing about a name that is no command. */
export function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .argument('[command]', 'the name of a command')
    .description('print the help of a command')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((known) => known.name() === name)
      if (command) command.help()
      const names = program.commands.map((known) => known.name())
      const meant = suggestName(name ?? '', names)
      throw new UsageError(
        `unknown command '${name}'`,
        meant === null ? `The commands: ${names.join(', ')}.` : `(Did you mean ${meant}?)`,
      )
    })
}
