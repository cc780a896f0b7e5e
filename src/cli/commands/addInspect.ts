import { type Command, Option } from 'commander'
import { inputFormats } from '../../formats.js'
import type { CommandContext } from './commandContext.js'

const aboutInspect = `Tell how one input is read, so that a wrong reading can be understood and
reported.

Examples:
  notes inspect episode.txt
  notes inspect episode.html --tree
  pbpaste | notes inspect
  notes inspect episode.txt --format json | jq '.shares'`

const afterInspect = `
It shows the format and what it was told by; the lines, + where their line break
was lost, with the reader that took each (src/recognise/ has a file of most
names) and what it became; how much of the input became what. Formats that are
not read line by line, as subtitles, have no lines: see --tree.

Exit codes are those of notes parse.`

/** The options of `notes inspect` as commander hands them over. */
export interface InspectFlags {
  from?: string
  vocabulary?: string
  stdinFilename?: string
  tree?: boolean
  format?: 'text' | 'json'
}

/** `notes inspect`. */
export function addInspect(program: Command, { finish }: CommandContext): void {
  const command = program.command('inspect').summary('tell how one input is read').description(aboutInspect)
  command
    .argument('[input]', 'a file, or - for standard input')
    .addOption(new Option('--from <name>', 'the input format, where it is not found out').choices(inputFormats))
    .option('--vocabulary <file>', "words of your own, YAML or JSON: a show's labels, roles, accounts")
    .option('--stdin-filename <name>', 'what to call the text from standard input')
    .option('--tree', 'show the tree, too')
    .addOption(new Option('-f, --format <name>', 'text for people, json for programs').choices(['text', 'json']))
    .addHelpText('after', afterInspect)
    .showHelpAfterError('(notes inspect --help explains the usage)')
    .action(async (operand: string | undefined, flags: InspectFlags) => {
      // Nothing named and nothing piped in: waiting for somebody to type would look as if it hung.
      if (operand === undefined && process.stdin.isTTY) command.help({ error: true })
      const { runInspect } = await import('./runInspect.js')
      finish(await runInspect(operand ?? '-', flags))
    })
}
