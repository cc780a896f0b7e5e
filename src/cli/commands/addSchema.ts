import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

const about = `Print the JSON Schema of what --format json writes.

Examples:
  notes schema > notes.schema.json
  notes schema | jq '.properties | keys'   what a document holds`

/** `notes schema`. */
export function addSchema(program: Command, { finish }: CommandContext): void {
  program
    .command('schema')
    .summary('print the JSON Schema of what --format json writes')
    .description(about)
    .action(async () => {
      const { printSchema } = await import('./printSchema.js')
      finish(await printSchema())
    })
}
