import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

/** `notes schema`. */
export function addSchema(program: Command, { finish }: CommandContext): void {
  program
    .command('schema')
    .description('print the JSON Schema of what --format json writes')
    .action(async () => {
      const { printSchema } = await import('./printSchema.js')
      finish(await printSchema())
    })
}
