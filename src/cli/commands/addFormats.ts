import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

const aboutFormats = `List the formats that --format takes: name, ending of files, what it is.

Examples:
  notes formats
  notes formats | grep chapters`

/** `notes formats`. */
export function addFormats(program: Command, { finish }: CommandContext): void {
  program
    .command('formats')
    .summary('list the formats that --format takes')
    .description(aboutFormats)
    .action(async () => {
      const { listFormats } = await import('./listFormats.js')
      finish(await listFormats())
    })
}
