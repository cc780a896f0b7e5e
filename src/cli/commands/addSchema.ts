import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

const aboutSchema = `Print the JSON Schema (draft 2020-12) of what --format json writes for one input.

Examples:
  notes schema > document.schema.json
  notes schema | jq '.properties.episodes'`

/** `notes schema`. */
export function addSchema(program: Command, { finish }: CommandContext): void {
  program
    .command('schema')
    .summary('print the JSON Schema of what --format json writes')
    .description(aboutSchema)
    .action(async () => {
      const { printSchema } = await import('./printSchema.js')
      finish(await printSchema())
    })
}
