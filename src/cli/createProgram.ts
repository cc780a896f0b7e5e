import { type Command, Option } from 'commander'
import { addCheck } from './commands/addCheck.js'
import { addCompletion } from './commands/addCompletion.js'
import { addFormats } from './commands/addFormats.js'
import { addHelp } from './commands/addHelp.js'
import { addIndex } from './commands/addIndex.js'
import { addInspect } from './commands/addInspect.js'
import { addParse } from './commands/addParse.js'
import { addRules } from './commands/addRules.js'
import { addSchema } from './commands/addSchema.js'
import type { CommandContext } from './commands/commandContext.js'
import { languages } from './language/language.js'
import { LocalCommand } from './language/localCommand.js'

const about = `Turn raw podcast show notes into data: chapters, people, links, glossary,
transcript.

Examples:
  notes parse episode.txt                     a readable view on the terminal
  notes parse episode.txt -f json             one JSON object
  pbpaste | notes parse -f markdown           what was copied, as a note
  notes parse shows/ -f ndjson > all.ndjson   a folder, one JSON object a line
  notes parse shows/ -f json -f csv -o out/   several formats, into a folder
  notes index shows/ --table glossary         one table of all of them
  notes inspect episode.txt                   which line was read as what
  notes check episode.txt                     what is doubtful or missing`

/** The grammar of the command line: commands, options, help; each command says what it does, loaded only when it is called. */
export function createProgram(version: string, context: CommandContext): Command {
  const program = new LocalCommand('notes')
    .description(about)
    .version(version, '-V, --version', 'print the version')
    .option('--debug', 'print the trace of an unexpected error')
    .addOption(
      new Option('--lang <name>', 'the language of messages; without it, that of the locale').choices(languages),
    )
    .option('--config <file>', 'read this configuration instead of the one of the project')
    .option('--no-config', 'read no file of configuration')
    .option('--print-config', 'print what is configured, and where, as JSON')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(notes --help explains the usage)')
    // Commander's own code for a usage error is 1; see reportFailure.
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
  for (const add of [addParse, addCheck, addIndex, addInspect, addFormats, addRules, addSchema, addCompletion, addHelp])
    add(program, context)
  return program
}
