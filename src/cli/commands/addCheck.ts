import { type Command, Option } from 'commander'
import type { ParseFlags } from '../readSettings.js'
import { addInputOptions } from './addInputOptions.js'
import { collect } from './collect.js'
import type { CommandContext } from './commandContext.js'

const aboutCheck = `Read show notes and report what is doubtful or missing in them; nothing is
written.

Examples:
  notes check episode.txt
  notes check shows/ --max-warnings 0
  notes check episode.txt --rule link-incomplete=off
  notes check episode.txt --rule all=off --rule chapter-start
  notes check shows/ --report json | jq '.summary'
  pbpaste | notes check`

const afterCheck = `
Rules: all of them run, those too that are off in notes parse (notes rules lists
them). --rule NAME=off leaves one out; NAME=info, NAME=warning and NAME=error say
how grave it is; NAME alone switches it on. "all" stands for every rule, and the
last word holds: --rule all=off --rule chapter-start runs that one alone.

Report: text is a line for each message, as editors read it:
path:line:column: level: message [rule]. json is one object. github makes
annotations in a workflow of GitHub Actions, and a table in the summary of the
step; it is the report there if none is asked for.

Inputs are those of notes parse.

Exit codes: 0 nothing that fails; 1 a message of the level of --fail-on or above,
more warnings than --max-warnings, or an input that could not be read; 2 wrong
usage; 70 a bug in notes; 130 interrupted.`

/** The options of `notes check` as commander hands them over. */
export interface CheckFlags
  extends Pick<ParseFlags, 'from' | 'vocabulary' | 'stdinFilename' | 'duration' | 'color' | 'quiet' | 'debug'> {
  rule?: string[]
  report?: 'text' | 'json' | 'github'
  failOn?: 'error' | 'warning' | 'info' | 'never'
  maxWarnings?: string
}

/** `notes check`. */
export function addCheck(program: Command, { debug, finish }: CommandContext): void {
  const command = program.command('check').summary('report what is doubtful or missing').description(aboutCheck)
  addInputOptions(command)
    .option(
      '--rule <name>',
      'switch a rule on, off or to another level: NAME, NAME=off, NAME=error; repeatable',
      collect,
    )
    .addOption(new Option('--report <name>', 'how to report').choices(['text', 'json', 'github']))
    .addOption(
      new Option(
        '--fail-on <level>',
        'fail where there is a message of this level or above; error if not said',
      ).choices(['error', 'warning', 'info', 'never']),
    )
    .option('--max-warnings <number>', 'fail where there are more warnings than these')
    .option('--duration <time>', 'how long the episode lasts: 1:02:03, or in seconds')
    .addOption(new Option('--color <when>', 'colour the report').choices(['auto', 'always', 'never']))
    .option('--no-color', 'the same as --color never')
    .option('-q, --quiet', 'report errors only')
    .addHelpText('after', afterCheck)
    .showHelpAfterError('(notes check --help explains the usage)')
    .action(async (operands: string[], flags: CheckFlags) => {
      // Nothing named and nothing piped in: waiting for somebody to type would look as if it hung.
      if (operands.length === 0 && process.stdin.isTTY) command.help({ error: true })
      const { runCheck } = await import('./runCheck.js')
      finish(await runCheck(operands, { ...flags, debug }))
    })
}
