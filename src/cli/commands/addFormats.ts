import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

const about = `List the formats that --format takes.

Examples:
  notes formats                 name, ending, what it is for
  notes formats | grep -i vtt   those for WebVTT`

/** `notes formats`. */
export function addFormats(program: Command, { finish }: CommandContext): void {
  program
    .command('formats')
    .summary('list the formats that --format takes')
    .description(about)
    .action(async () => {
      const { listFormats } = await import('./listFormats.js')
      finish(await listFormats())
    })
}
