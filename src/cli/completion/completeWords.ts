import type { Command, Option } from 'commander'
import { collect } from '../commands/collect.js'
import { translate } from '../language/translate.js'
import type { Candidate, Completion } from './completion.js'
import { listArgumentValues, listOptionValues } from './listValues.js'

const nothing: Completion = { candidates: [], files: false }

/**
 * What the last word of a command line can become, read from the grammar of the command line itself.
 *
 * @param words those behind `notes`, up to the one that is typed, which may be empty
 * @example
 * await completeWords(program, ['parse', '--fo']) // => {candidates: [{value: '--format', …}], files: false}
 */
export async function completeWords(program: Command, words: readonly string[]): Promise<Completion> {
  const line = readLine(program, words)
  const completion = await complete(program, line)
  const fitting = completion.candidates.filter(({ value }) => value.startsWith(line.current))
  return {
    candidates: fitting.map(({ value, description }) => ({ value: line.prefix + value, description })),
    files: completion.files && fitting.length === 0,
  }
}

interface Line {
  readonly command: Command
  /** Flags that are there already. */
  readonly used: ReadonlySet<Option>
  /** The option whose value is typed. */
  readonly option: Option | null
  /** Arguments of the command before the word that is typed. */
  readonly operands: number
  /** Whether `--` stands before. */
  readonly isEnded: boolean
  /** What of the typed word stands before its value: `--format=`. */
  readonly prefix: string
  readonly current: string
}

function readLine(program: Command, words: readonly string[]): Line {
  let command = program
  let option: Option | null = null
  let [operands, isEnded] = [0, false]
  const used = new Set<Option>()
  const typed = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  for (const word of before) {
    // Bash makes three words of `--format=json`.
    if (word === '=' && option) continue
    if (option) option = null
    else if (isEnded) operands++
    else if (word === '--') isEnded = true
    else if (word.startsWith('-') && word !== '-') {
      const found = findOption(command, word)
      if (found) used.add(found)
      option = found?.required && !word.includes('=') ? found : null
    } else {
      const child = operands === 0 ? findCommand(command, word) : undefined
      if (child) command = child
      else operands++
    }
  }
  const [prefix = ''] = isEnded || option ? [] : (/^--[\w-]+=/.exec(typed) ?? [])
  const inWord = prefix === '' ? null : findOption(command, prefix)
  const current = option && typed === '=' ? '' : typed.slice(prefix.length)
  return { command, used, option: option ?? inWord, operands, isEnded, prefix, current }
}

function findOption(command: Command, word: string): Option | null {
  const [name] = word.split('=')
  return listOptions(command).find(({ long, short }) => long === name || short === name) ?? null
}

/** Below another; the help is one that commander adds. */
function findCommand(command: Command, name: string): Command | undefined {
  return command
    .createHelp()
    .visibleCommands(command)
    .find((candidate) => candidate.name() === name)
}

/** Its own and those of the program, the help as every command has it. */
function listOptions(command: Command): Option[] {
  const help = command.createHelp()
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)]
}

async function complete(program: Command, line: Line): Promise<Completion> {
  const { command, option, operands, isEnded, current, prefix } = line
  if (option) return listOptionValues(option)
  if (prefix !== '') return nothing
  if (!isEnded && current.startsWith('-')) return { candidates: listFlags(line), files: false }
  if (!isEnded && operands === 0 && (command === program || command.name() === 'help'))
    return { candidates: listCommands(program), files: false }
  const argument = command.registeredArguments[operands] ?? command.registeredArguments.find(({ variadic }) => variadic)
  return argument ? listArgumentValues(argument) : nothing
}

function listFlags({ command, used }: Line): Candidate[] {
  const isFree = (option: Option) => !used.has(option) || option.parseArg === collect
  return listOptions(command)
    .filter(isFree)
    .flatMap(({ long, description }) => (long ? [{ value: long, description: translate(description) }] : []))
}

function listCommands(program: Command): Candidate[] {
  const help = program.createHelp()
  return help.visibleCommands(program).map((command) => ({
    value: command.name(),
    // The first line: a description of several has no place behind a word.
    description: help.subcommandDescription(command).split('\n')[0] ?? '',
  }))
}
