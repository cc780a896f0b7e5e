import { type Command, Option } from 'commander'
import { listConfigured } from '../config/listConfigured.js'
import { type FormatOption, formatOptions } from '../outputs/formatOptions.js'
import type { ParseFlags } from '../readSettings.js'
import { addInputOptions } from './addInputOptions.js'
import { collect } from './collect.js'
import type { CommandContext } from './commandContext.js'

const aboutParse = `Read show notes and write what they hold.

Examples:
  notes parse episode.txt
  notes parse episode.txt -o episode.md
  notes parse transcript.txt -o captions.srt
  notes parse a.txt b.md 'more/**/*.txt' -f ndjson
  notes parse shows/ -f csv -o tables/
  notes parse shows/ -f vault -o Vault/
  notes parse shows/ -f csv --table chapters > chapters.csv
  notes parse episode.txt -o episode.chapters.json
  notes parse episode.txt -o page.html --media https://example.com/1.mp3
  notes parse episode.txt --template page.html
  curl -s https://example.com/1.txt | notes parse --stdin-filename 1.txt`

const afterParse = `
Input: a folder stands for its .txt, .md, .html, .xml, .rss, .srt, .vtt,
.sbv and .lrc files, however deep, without dot files and node_modules. Put a
glob in quotes. A name with [ ] ( ) is tried as a file first. - is standard
input; so is no input at all, if something is piped in. What format an input
is in is found out; --from says it.

Format: without --format, a readable view on a terminal and JSON elsewhere;
with --output FILE, what its ending says. A path (./my-emitter.js) loads your
own emitter, the name of a package one that is installed in this folder.
--template FILE writes what a file in the language Mustache says, with its
ending: {{title}}, {{#chapters}}…{{/chapters}}; .html and .xml are escaped.

View: what is longer than the window goes through $PAGER, or else less; none if
PAGER is empty or cat. Titles are links where the terminal is known to show
them; FORCE_HYPERLINK=1 or 0 says so. NO_COLOR is obeyed.

Several inputs, or a folder or glob, on standard output: JSON becomes one array,
a --table of CSV or TSV one table whose column "episode" counts on; most other
formats, and tables without --table, want --output.

Several episodes: chapter files (chapters-json, psc, ffmetadata, matroska,
webvtt-chapters, mp4chaps, audacity, youtube), subtitles and transcripts hold
one; an input of several becomes a file each, which wants a folder as --output.

Output: a folder that exists, any path ending in /, or any path if there are
several inputs, formats or tables, is a folder; else it is a file. In a folder
each input keeps its place: shows/a/1.txt and shows/b/2.txt become a/1.json and
b/2.json, their tables a/1/chapters.csv and so on. 1.txt beside 1.md become
1.txt.json and 1.md.json. A vault is one of all inputs, in the folder itself.
Inputs are never overwritten. An output named as a file is overwritten, in a
folder only what notes wrote there itself, unless with --force.

Folders: what is up to date is skipped, by .notes-manifest.ndjson in the folder.
--check and --dry-run print a line a file: missing, differs, stale; write, skip,
remove. See docs/folders.md.

Exit codes: 0 done; 1 an input could not be read or an output not written, the
others are done, or --check found a difference; 2 wrong usage; 70 a bug in
notes; 130 interrupted, 143 terminated.`

/** `notes parse`. */
export function addParse(program: Command, { debug, finish }: CommandContext): void {
  const command = program.command('parse').summary('read show notes and write what they hold').description(aboutParse)
  addInputOptions(command)
    .option('-f, --format <name>', 'how to write it: json, markdown, csv, … (see notes formats); repeatable', collect)
    .option('--template <file>', 'write it as this Mustache template says (see docs/templates.md)')
    .option('-o, --output <path>', 'write to this file or folder instead of standard output')
    .option('--no-cache', 'into a folder: convert all again, not only what has changed')
    .option('--force', 'into a folder: overwrite files that notes did not write')
    .option('--clean', 'into a folder: remove outputs whose input is gone')
    .option('--dry-run', 'into a folder: say what would be done, and write nothing')
    .option('--check', 'into a folder: write nothing, answer 1 if an output would differ')
    .option('--watch', 'into a folder: go on, and convert what changes')
  for (const option of formatOptions) command.addOption(createOption(option))
  command
    .option('--duration <time>', 'how long the episode lasts: 1:02:03, or in seconds')
    .option('--add-start <title>', 'begin chapters at 0:00 with one of this title')
    .option('--positions', 'say where each item stands: line, column, offset')
    .addOption(new Option('--color <when>', 'colour the view').choices(['auto', 'always', 'never']))
    .option('--no-color', 'the same as --color never')
    .option('--no-pager', 'show a long view at once, not page by page')
    .option('-q, --quiet', 'print no warnings and no summary, only errors')
    .addHelpText('after', afterParse)
    .showHelpAfterError('(notes parse --help explains the usage)')
    .action(async (operands: string[], flags: ParseFlags) => {
      // Nothing named and nothing piped in: waiting for somebody to type would look as if it hung.
      if (operands.length === 0 && process.stdin.isTTY) command.help({ error: true })
      const { runParse } = await import('./runParse.js')
      finish(await runParse(operands, { ...flags, debug, configured: listConfigured(command) }))
    })
}

function createOption({ flags, description, choices }: FormatOption): Option {
  const option = new Option(flags, description)
  return choices ? option.choices(choices) : option
}
