import type { Command } from 'commander'
import type { CommandContext } from './commandContext.js'

const aboutRules = `List the rules that messages come from, or explain one.

Examples:
  notes rules
  notes rules chapter-start`

const afterRules = `
The list says of each rule its level in notes parse, its level in notes check,
and what it reports. Rules that are off in notes parse are switched on by the
formats whose readers mind, as --format youtube.`

/** `notes rules`. */
export function addRules(program: Command, { finish }: CommandContext): void {
  program
    .command('rules')
    .summary('list the rules, or explain one')
    .description(aboutRules)
    .argument('[name]', 'a rule')
    .addHelpText('after', afterRules)
    .showHelpAfterError('(notes rules --help explains the usage)')
    .action(async (name: string | undefined) => {
      const { runRules } = await import('./runRules.js')
      finish(await runRules(name))
    })
}
