import { type Command, Option } from 'commander'
import { type IndexName, indexFormats, indexNames } from '../../formats.js'
import { listConfigured } from '../config/listConfigured.js'
import type { ParseFlags } from '../readSettings.js'
import { addInputOptions } from './addInputOptions.js'
import type { CommandContext } from './commandContext.js'

const aboutIndex = `Read show notes and write one table of all they hold of a kind, with the sources
of each entry.

Examples:
  notes index shows/ --table glossary
  notes index shows/ --table links --output links.md
  notes index shows/ --table people --format ndjson | jq .name
  notes index 'shows/**/*.txt' --table chapters --csv-dialect excel -o all.csv`

const afterIndex = `
Tables: glossary joins what the inputs say of a term, people of a name, links of
an address; chapters lists every chapter. Case, full-width letters and white
space make no difference to terms and names, http and https none to addresses.
Two terms that name each other as their other names are one.

Rows: rows of one entry share its number in the column "entry". A term has a row
for each definition, a name a row for each role and introduction. In a cell that
holds several things each is a line. Entries stand in the order in which the
inputs first have them.

Format: csv; with --output FILE what its ending says (.csv, .tsv, .json,
.ndjson, .md), if --format does not. JSON holds what each source says by itself.

Inputs are those of notes parse; so are the exit codes.`

/** `notes index`. */
export function addIndex(program: Command, { debug, finish }: CommandContext): void {
  const command = program.command('index').summary('write one table of what many inputs hold').description(aboutIndex)
  addInputOptions(command)
    .addOption(new Option('--table <name>', 'what to list').choices(indexNames))
    .addOption(new Option('-f, --format <name>', 'how to write it').choices(indexFormats))
    .addOption(
      new Option('--csv-dialect <name>', 'for csv: plain, or such that Excel and WPS open it').choices([
        'rfc4180',
        'excel',
      ]),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('-q, --quiet', 'print no warnings and no summary, only errors')
    .addHelpText('after', afterIndex)
    .showHelpAfterError('(notes index --help explains the usage)')
    .action(async (operands: string[], flags: IndexFlags) => {
      // Nothing named and nothing piped in: waiting for somebody to type would look as if it hung.
      if (operands.length === 0 && process.stdin.isTTY) command.help({ error: true })
      const { table } = flags
      // Not by commander, which looks before configuration is read.
      if (table === undefined) return command.error("error: required option '--table <name>' not specified")
      const { runIndex } = await import('./runIndex.js')
      finish(await runIndex(operands, { ...flags, table, debug, configured: listConfigured(command) }))
    })
}

/** The options of `notes index` as commander hands them over. */
export interface IndexFlags
  extends Pick<ParseFlags, 'from' | 'vocabulary' | 'stdinFilename' | 'quiet' | 'debug' | 'configured'> {
  table?: IndexName
  format?: string
  csvDialect?: string
  output?: string
}
