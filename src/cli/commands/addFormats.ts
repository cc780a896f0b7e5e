import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

/** `notes formats`. */
export function addFormats(program: Command, { finish }: CommandContext): void {
  program
    .command('formats')
    .description('list the formats that --format takes')
    .action(async () => {
      const { listFormats } = await import('./listFormats.js')
      finish(await listFormats())
    })
}
