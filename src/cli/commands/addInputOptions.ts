import { type Command, Option } from 'commander'
import { inputFormats } from '../../formats.js'

/** The options of every command that reads inputs, beside the inputs themselves. */
export function addInputOptions(command: Command): Command {
  return command
    .argument('[input...]', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--from <name>', 'the input format, where it is not found out').choices(inputFormats))
    .option('--vocabulary <file>', "words of your own, YAML or JSON: a show's labels, roles, accounts")
    .option('--stdin-filename <name>', 'what to call the text from standard input')
}
